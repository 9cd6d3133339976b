package dev.tombolo.blueprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTest {
    private static final Reference ACCOUNT = new Reference("account", "id");
    private static final Reference VPC = new Reference("vpc", "id");

    @Test
    void fillsEachHoleInItsPlace() {
        var arn = Text.of("arn:aws:ec2:us-east-1:")
                .plus(Text.of(ACCOUNT))
                .plus(":vpc/")
                .plus(Text.of(VPC));

        assertThat(arn.fill(hole -> "[" + hole + "]")).isEqualTo("arn:aws:ec2:us-east-1:[account.id]:vpc/[vpc.id]");
    }

    @Test
    void tellsItsHolesSortedAndOnce() {
        var text = Text.of(VPC).plus(Text.of(ACCOUNT)).plus(Text.of(VPC));

        assertThat(text.references()).containsExactly(ACCOUNT, VPC);
        assertThat(Text.of("literal").references()).isEmpty();
    }

    @Test
    void sortsHolesByResourceThenAttribute() {
        assertThat(new Reference("endpoint/a", "id")).isLessThan(new Reference("endpoint/b", "arn"));
        assertThat(new Reference("endpoint/a", "arn")).isLessThan(new Reference("endpoint/a", "id"));
    }

    @Test
    void keepsItsPiecesWhateverHappensToTheListThatItWasMadeOf() {
        var pieces = new ArrayList<Text.Piece>(List.of(new Text.Literal("kept")));
        var text = new Text(pieces);
        pieces.clear();

        assertThat(text.fill(Reference::toString)).isEqualTo("kept");
    }
}
