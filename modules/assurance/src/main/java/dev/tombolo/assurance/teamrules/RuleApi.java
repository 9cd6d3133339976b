package dev.tombolo.assurance.teamrules;

import dev.tombolo.assurance.rule.Rule;
import java.util.List;

/**
 * What a team's rules see: Java, rules and views, and what views speak in. Whatever else a jar uses it has to carry, and
 * meets no other version of it here.
 */
final class RuleApi extends ClassLoader {

    static final List<String> PACKAGES = List.of(
            "dev.tombolo.assurance.rule",
            "dev.tombolo.assurance.view",
            "dev.tombolo.assurance.graph",
            "dev.tombolo.assurance.ocipolicy");

    RuleApi() {
        super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        int end = name.lastIndexOf('.');
        if (end < 0 || !PACKAGES.contains(name.substring(0, end))) {
            throw new ClassNotFoundException(name);
        }
        return Class.forName(name, false, Rule.class.getClassLoader());
    }
}
