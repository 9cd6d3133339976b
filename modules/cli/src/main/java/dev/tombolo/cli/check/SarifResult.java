package dev.tombolo.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * A finding.
 *
 * @param ruleId the rule
 * @param ruleIndex its index among the rules of the run
 * @param level how bad it is
 * @param message what was found and what to do
 * @param locations where it stands
 */
record SarifResult(String ruleId, int ruleIndex, String level, SarifRun.Message message, List<Location> locations) {
    static SarifResult of(LocatedFinding located, int ruleIndex) {
        return new SarifResult(
                located.id(),
                ruleIndex,
                located.severity(),
                new SarifRun.Message(located.resource() + " (" + located.type() + ") " + located.message()
                        + ". To mend it: " + located.fix() + "."),
                List.of(new Location(
                        new PhysicalLocation(new ArtifactLocation(uri(located.file())), new Region(located.line())),
                        List.of(new LogicalLocation(located.finding().resource(), located.place(), "resource")))));
    }

    /** A relative path is a relative reference, as code hosts want it; an absolute one names the file. */
    private static String uri(String file) {
        Path path = Path.of(file);
        try {
            return path.isAbsolute()
                    ? path.toUri().toString()
                    : new URI(null, null, CheckReport.slashes(path.normalize().toString()), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always a reference", e);
        }
    }

    /**
     * Where a finding stands.
     *
     * @param physicalLocation the file and line
     * @param logicalLocations the resource
     */
    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

    /**
     * A place in a file.
     *
     * @param artifactLocation the file
     * @param region the line
     */
    record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    /**
     * A file.
     *
     * @param uri its path
     */
    record ArtifactLocation(String uri) {}

    /**
     * A part of a file.
     *
     * @param startLine its line, from 1 on
     */
    record Region(int startLine) {}

    /**
     * A resource.
     *
     * @param name its address
     * @param fullyQualifiedName its place as a JSON pointer
     * @param kind what it is
     */
    record LogicalLocation(String name, String fullyQualifiedName, String kind) {}
}
