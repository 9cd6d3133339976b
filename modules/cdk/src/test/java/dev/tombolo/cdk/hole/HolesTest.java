package dev.tombolo.cdk.hole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.text.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HolesTest {
    private static final Reference VPC = new Reference("vpc", "id");
    private static final Reference SUBNET = new Reference("subnet/use1-az1", "id");

    @Test
    void laterValuesTakeThePlaceOfEarlierOnes() {
        var holes =
                Holes.NONE.with(VPC, "vpc-1").with(Holes.NONE.with(VPC, "vpc-2").with(SUBNET, "subnet-1"));

        assertThat(holes.apply(VPC)).isEqualTo("vpc-2");
        assertThat(holes.apply(SUBNET)).isEqualTo("subnet-1");
        assertThat(holes.problems(List.of(VPC, SUBNET))).isEmpty();
    }

    @Test
    void failsOnAHoleWithoutAValue() {
        assertThatThrownBy(() -> Holes.NONE.apply(VPC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("holes: \"vpc.id\" has no value · give it with holes(...)");
    }
}
