package org.tradefacts.corenlp;

/**
 * CoreNLP or its models are not on the class path; the message holds what to add.
 *
 * <pre>{@code
 * try (CoreNlpEngine engine = CoreNlpEngine.english()) {
 *     Article article = TradeFacts.builder().engine(engine).build().read(page);
 * } catch (MissingCoreNlpException e) {
 *     System.err.println(e.getMessage());
 * }
 * }</pre>
 */
public final class MissingCoreNlpException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingCoreNlpException(String what) {
        super(what + """
                         not on the class path. The CoreNLP engine needs both of these:

                        <dependency>
                          <groupId>edu.stanford.nlp</groupId>
                          <artifactId>stanford-corenlp</artifactId>
                          <version>4.5.10</version>
                        </dependency>
                        <dependency>
                          <groupId>edu.stanford.nlp</groupId>
                          <artifactId>stanford-corenlp</artifactId>
                          <version>4.5.10</version>
                          <classifier>models</classifier>
                        </dependency>
                        """);
    }
}
