package org.copro.assessment.portfolio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file in the making, with a length up to which it is known to be good. */
final class PartFile implements Closeable {

    private final FileChannel channel;
    private final ByteBuffer waiting = ByteBuffer.allocate(64 * 1024);

    private PartFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens it, or makes it, and cuts off what comes after this length. */
    static PartFile from(Path file, long length) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.truncate(length);
            channel.position(length);
        } catch (IOException broken) {
            channel.close();
            throw broken;
        }
        return new PartFile(channel);
    }

    void write(byte[] bytes) throws IOException {
        if (waiting.remaining() < bytes.length) {
            drain(waiting.flip());
            waiting.clear();
        }
        if (bytes.length > waiting.capacity()) {
            drain(ByteBuffer.wrap(bytes));
        } else {
            waiting.put(bytes);
        }
    }

    /** Brings all that was written to the disk, and says how long the file is. */
    long settled() throws IOException {
        drain(waiting.flip());
        waiting.clear();
        channel.force(true);
        return channel.position();
    }

    private void drain(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** What was not settled may be lost. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
