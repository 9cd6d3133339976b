package dev.tombolo.assurance.teamrules;

import dev.tombolo.assurance.rule.Rule;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/**
 * One jar with rules.
 *
 * @param path the jar
 */
record RuleJar(Path path) {

    private static final String SERVICES = "META-INF/services/" + Rule.class.getName();
    private static final String API = "let rules use Java, " + String.join(", ", RuleApi.PACKAGES)
            + " only, or carry in the jar what else they need";

    List<Rule> rules() throws UnusableJar {
        if (!Files.isRegularFile(path)) {
            throw new UnusableJar("is not there", "build it, or take the entry away");
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            new JavaVersion(jar).check();
            if (jar.getEntry(SERVICES) == null) {
                throw nothingNamed();
            }
        } catch (IOException e) {
            throw new UnusableJar("is no jar that can be read", "build it again");
        }
        return named();
    }

    private List<Rule> named() throws UnusableJar {
        try {
            List<Rule> rules = new ArrayList<>();
            for (Rule rule : ServiceLoader.load(Rule.class, new URLClassLoader(new URL[] {url()}, new RuleApi()))) {
                rules.add(TeamRule.of(rule));
            }
            if (rules.isEmpty()) {
                throw nothingNamed();
            }
            return rules;
        } catch (ServiceConfigurationError e) {
            throw new UnusableJar("names in " + SERVICES + " what cannot be used: " + reason(e), API);
        } catch (LinkageError e) {
            throw new UnusableJar("needs what rules do not see: " + e.getMessage(), API);
        }
    }

    private static UnusableJar nothingNamed() {
        return new UnusableJar("names no rule", "list the classes of its rules in " + SERVICES + ", one a line");
    }

    private static String reason(ServiceConfigurationError error) {
        String message = String.valueOf(error.getMessage()).replace(Rule.class.getName() + ": ", "");
        return error.getCause() == null ? message : message + ": " + error.getCause();
    }

    private URL url() {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file always has an address", e);
        }
    }
}
