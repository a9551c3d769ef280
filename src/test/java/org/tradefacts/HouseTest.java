package org.tradefacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house rules: which room may know of which, and how large a file may be. */
class HouseTest {

    private static final String INTERNAL = "org.tradefacts.internal.";

    /** The internal packages, each with those that it may use besides itself. */
    private static final Map<String, Set<String>> LAYERS = Map.of(
            "lexicon", Set.of(),
            "text", Set.of("lexicon"),
            "article", Set.of("lexicon"),
            "figure", Set.of("text", "lexicon"),
            "date", Set.of("article", "text", "lexicon"),
            "people", Set.of("article", "text", "lexicon"),
            "statement", Set.of("people", "text", "lexicon"),
            "measure", Set.of("text", "lexicon"));

    private static final int LONGEST_FILE = 400;

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tradefacts");

    @Test
    void eachInternalPackageHasItsPlace() {
        assertThat(CLASSES.stream()
                        .filter(c -> c.getPackageName().startsWith(INTERNAL))
                        .map(c -> c.getPackageName().substring(INTERNAL.length())))
                .isSubsetOf(LAYERS.keySet());
    }

    @Test
    void internalPackagesUseOnlyLowerOnes() {
        LAYERS.forEach((layer, lower) -> assertThat(uses(
                        from -> from.getPackageName().equals(INTERNAL + layer),
                        to -> to.getPackageName().startsWith(INTERNAL)
                                && !to.getPackageName().equals(INTERNAL + layer)
                                && !lower.contains(to.getPackageName().substring(INTERNAL.length()))))
                .as("what %s may not use", layer)
                .isEmpty());
    }

    @Test
    void onlyTheFrontDoorUsesInternalPackages() {
        assertThat(uses(
                        from -> !from.getPackageName().startsWith(INTERNAL)
                                && !outermost(from).equals("org.tradefacts.TradeFacts")
                                && !from.getPackageName().equals("org.tradefacts.corenlp"),
                        to -> to.getPackageName().startsWith(INTERNAL)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "json", "cli", "corenlp"})
    void theLibraryWorksWithoutItsOptionalRooms(String room) {
        assertThat(uses(
                        from -> from.getPackageName().equals("org.tradefacts")
                                || from.getPackageName().startsWith(INTERNAL),
                        to -> to.getPackageName().startsWith("org.tradefacts." + room)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson, org.tradefacts.json org.tradefacts.cli",
        "picocli,               org.tradefacts.cli",
        "edu.stanford,          org.tradefacts.corenlp"
    })
    void anOptionalLibraryIsUsedOnlyInItsRooms(String library, String rooms) {
        assertThat(uses(
                        from -> !List.of(rooms.split(" ")).contains(from.getPackageName()),
                        to -> to.getPackageName().startsWith(library)))
                .isEmpty();
    }

    @Test
    void nothingElseIsUsed() {
        List<String> known = List.of(
                "java.",
                "org.tradefacts",
                "com.google.common.",
                "org.jspecify.",
                "com.fasterxml.jackson.",
                "picocli",
                "edu.stanford.");
        assertThat(uses(
                        from -> true,
                        to -> !to.getPackageName().isEmpty()
                                && known.stream().noneMatch(to.getPackageName()::startsWith)))
                .isEmpty();
    }

    @Test
    void publicValuesShowNoOptionalLibrary() {
        List<String> shown = List.of("java.", "org.tradefacts");
        assertThat(CLASSES.stream()
                        .filter(c -> Set.of("org.tradefacts", "org.tradefacts.format", "org.tradefacts.json")
                                .contains(c.getPackageName()))
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(c -> c.getMethods().stream())
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(m -> Stream.concat(Stream.of(m.getRawReturnType()), m.getRawParameterTypes().stream()))
                        .map(JavaClass::getBaseComponentType)
                        .filter(c -> !c.isPrimitive() && shown.stream().noneMatch(c.getName()::startsWith)))
                .isEmpty();
    }

    @Test
    void everyValueIsSerializable() {
        List<JavaClass> values = CLASSES.stream()
                .filter(c -> c.isRecord() || c.isAssignableTo(Fact.class))
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !c.getPackageName().startsWith(INTERNAL))
                .toList();
        assertThat(values).hasSizeGreaterThan(20).allMatch(c -> c.isAssignableTo(Serializable.class));
        assertThat(values)
                .filteredOn(c -> c.getFields().stream()
                        .anyMatch(f -> !f.getModifiers().contains(JavaModifier.STATIC)
                                && f.getRawType().getName().startsWith("java.util.Optional")))
                .hasSizeGreaterThan(5)
                .allMatch(c -> c.tryGetMethod("writeReplace").isPresent());
    }

    /** Nothing a program did before can change what is found, so readers can share a JVM with anything. */
    @Test
    void nothingStaticChanges() {
        assertThat(CLASSES.stream()
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                        .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @Test
    void filesAreReadInOneSitting() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file).size() > LONGEST_FILE))
                    .isEmpty();
        }
    }

    @Test
    void eachPackageIsDescribedAndFreeOfNulls() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            assertThat(packages)
                    .allSatisfy(directory -> assertThat(directory.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked\npackage "));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** Who of the first uses what of the second. */
    private static List<String> uses(Predicate<JavaClass> first, Predicate<JavaClass> second) {
        return CLASSES.stream()
                .filter(first)
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> second.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }
}
