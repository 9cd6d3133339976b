package dev.tombolo.assurance.teamrules;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * For which Java the classes of a jar were built, as each says at its beginning
 * (https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1, 2026-11-23). Classes for other versions
 * beside them do not count.
 *
 * @param jar the jar
 */
record JavaVersion(JarFile jar) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int BEFORE_THE_FIRST = 44;

    void check() throws IOException, UnusableJar {
        int ours = Runtime.version().feature();
        for (JarEntry entry : jar.stream().filter(JavaVersion::isClass).toList()) {
            int version = version(entry);
            if (version > ours) {
                throw new UnusableJar(
                        "has " + entry.getName() + ", which is built for Java " + version + ", and this is Java "
                                + ours,
                        "build it with --release 17, or run a JDK " + version + " or later");
            }
        }
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
    }

    private int version(JarEntry entry) throws IOException {
        try (DataInputStream content = new DataInputStream(jar.getInputStream(entry))) {
            if (content.readInt() != MAGIC) {
                throw new IOException(entry + " is no class");
            }
            content.readUnsignedShort();
            return content.readUnsignedShort() - BEFORE_THE_FIRST;
        }
    }
}
