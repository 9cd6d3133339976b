package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.Effect;
import java.util.Optional;

/**
 * Something in an output that lets somebody in or keeps somebody out.
 *
 * @param at where it stands
 * @param effect what it does; unknown where that could not be read
 * @param text what it says, without its name and with lists in order, so that only another meaning is another text
 * @param statement the statement of IAM; empty for a statement of OCI, an attached policy or a boundary
 */
public record AccessStatement(Property at, Effect effect, String text, Optional<AwsStatement> statement) {

    /** What tells it from others: whose it is and what it says. */
    String key() {
        return at.resource().address() + " " + text;
    }
}
