package org.tradefacts.cli;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Runs tasks on all processors and hands on what they give in the order in which they were added.
 *
 * <p>One thread adds tasks, another takes what they give. No more than {@value #TASKS} tasks and {@value #BYTES} bytes
 * of input wait between the two, so that memory does not grow with the number of tasks.
 *
 * @param <T> what a task gives
 */
final class Batch<T> implements AutoCloseable {

    private static final int TASKS = 256;
    private static final int BYTES = 32 << 20;

    private final ExecutorService threads;
    private final BlockingQueue<Waiting<T>> waiting = new ArrayBlockingQueue<>(TASKS);
    private final Semaphore room = new Semaphore(BYTES);

    Batch() {
        int processors = Runtime.getRuntime().availableProcessors();
        threads = Executors.newFixedThreadPool(
                processors,
                new ThreadFactoryBuilder()
                        .setDaemon(true)
                        .setNameFormat("reader-%d")
                        .build());
    }

    /** Starts a task, after waiting until there is room for it. */
    void add(int bytes, Callable<T> task) throws InterruptedException {
        int size = Math.min(bytes, BYTES);
        room.acquire(size);
        waiting.put(new Waiting<>(Optional.of(threads.submit(task)), size));
    }

    /** Adds something that is known already. */
    void add(T known) throws InterruptedException {
        waiting.put(new Waiting<>(Optional.of(Futures.immediateFuture(known)), 0));
    }

    /** Tells that nothing will be added any more. */
    void end() throws InterruptedException {
        waiting.put(new Waiting<>(Optional.empty(), 0));
    }

    /** Whether {@link #next} would have to wait. */
    boolean isBusy() {
        Waiting<T> first = waiting.peek();
        return first == null || first.future.filter(future -> !future.isDone()).isPresent();
    }

    /** What the next task gave, or nothing behind the last one. */
    Optional<T> next() throws InterruptedException {
        Waiting<T> first = waiting.take();
        if (first.future.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(first.future.get().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            room.release(first.size);
        }
    }

    /** Stops the threads. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Waiting<T>(Optional<Future<T>> future, int size) {}
}
