package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;

/** Whether calls must carry a guardrail. */
public sealed interface GuardrailDemand {
    /** Calls pass without one. */
    record Free() implements GuardrailDemand {}

    /**
     * Calls that do not name this guardrail in one of these versions are denied.
     *
     * @param arn the guardrail's ARN, without a version
     * @param version the number of the version; never {@code DRAFT}, which changes under its callers
     * @param alsoAccepted numbers of other versions that pass, while callers learn the new one
     * @param profileArns its cross-Region profile in each Region in which it may judge; none where it judges at home
     * @param keyArn the customer's key that it is encrypted with
     */
    record Required(Text arn, Text version, List<Integer> alsoAccepted, List<Text> profileArns, Optional<Text> keyArn)
            implements GuardrailDemand {
        /** Creates a demand; the lists are copied, and the versions sorted. */
        public Required {
            alsoAccepted = alsoAccepted.stream().sorted().distinct().toList();
            profileArns = List.copyOf(profileArns);
        }

        /** Creates a demand for one version of a guardrail that judges in its own Region under AWS's key. */
        public Required(Text arn, Text version) {
            this(arn, version, List.of(), List.of(), Optional.empty());
        }

        /** Returns this demand with other versions that pass, too. */
        public Required alsoAccepting(List<Integer> versions) {
            return new Required(arn, version, versions, profileArns, keyArn);
        }
    }
}
