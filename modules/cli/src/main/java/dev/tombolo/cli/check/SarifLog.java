package dev.tombolo.cli.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tombolo.assurance.rule.Rule;
import java.util.List;

/**
 * Findings as code hosts read them: SARIF 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, 2026-11-23).
 *
 * @param schema where the shape is published
 * @param version the version of SARIF
 * @param runs one run over all paths
 */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<SarifRun> runs) {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    static SarifLog of(List<CheckReport> reports, List<Rule> rules) {
        return new SarifLog(SCHEMA, "2.1.0", List.of(SarifRun.of(reports, rules)));
    }
}
