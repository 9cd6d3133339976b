package dev.tombolo.environment;

import dev.tombolo.catalog.Residency;
import dev.tombolo.environment.document.AcceptDocument;
import dev.tombolo.environment.document.Kind;
import dev.tombolo.environment.document.SeverityWord;
import dev.tombolo.environment.document.StateDocument;
import dev.tombolo.environment.document.cost.CommitmentDocument;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An environment that was checked whole.
 *
 * @param name the file's name without its ending
 * @param approved the digest of everything that its synthesis depends on
 * @param kind what it is for
 * @param residency where prompts may be processed
 * @param state where Pulumi keeps its state, where it owns a cloud
 * @param aws what it asks of AWS
 * @param oci what it asks of OCI
 * @param currency the currency of budgets and commitments
 * @param commitments what was promised to clouds
 * @param suspended consumers and models whose calls are stopped for now
 * @param severities how bad findings of rules are made, by the rule's id
 * @param accepts findings and weakened guards that are accepted for a time
 */
public record Environment(
        String name,
        String approved,
        Kind kind,
        Residency residency,
        Optional<StateDocument> state,
        Optional<AwsSide> aws,
        Optional<OciSide> oci,
        String currency,
        List<CommitmentDocument> commitments,
        List<Suspended> suspended,
        SortedMap<String, SeverityWord> severities,
        List<AcceptDocument> accepts) {}
