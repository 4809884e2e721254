package se.malbild.strategy.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Small files of each kind.
final class SampleFiles {

    private SampleFiles() {}

    /// A document of one empty page.
    static byte[] pdf() {
        return pdf("");
    }

    /// A document of one empty page, with a remark in it that makes it another one.
    static byte[] pdf(String remark) {
        return """
                %%PDF-1.4
                %% %s
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
                trailer <</Root 1 0 R/Size 4>>
                %%%%EOF
                """.formatted(remark).getBytes(StandardCharsets.UTF_8);
    }

    /// A document of a length, filled up with zeros while it is read.
    static InputStream pdf(int byteCount) {
        byte[] document = pdf();
        return new SequenceInputStream(new ByteArrayInputStream(document), new Zeros(byteCount - document.length));
    }

    static byte[] png() {
        return picture("png");
    }

    static byte[] jpeg() {
        return picture("jpg");
    }

    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("strategi.pdf"));
            zip.write(pdf());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes)) {
                throw new IllegalStateException("Nothing writes " + format);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /// So many zeros.
    private static final class Zeros extends InputStream {

        private int left;

        Zeros(int count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
