package dev.tombolo.bedrock.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every call of every scenario goes wrong in every way, once and for good; and somebody else writes after every call. */
class FaultsTest {
    @TestFactory
    Stream<DynamicTest> afterOneFaultNothingForeignIsTouchedAndCloudFormationIsAnswered() {
        return Scenario.all().stream().flatMap(FaultsTest::oneFault);
    }

    private static Stream<DynamicTest> oneFault(Scenario scenario) {
        Run undisturbed = run(scenario, aws -> {});
        return IntStream.rangeClosed(1, undisturbed.calls())
                .boxed()
                .flatMap(call -> Arrays.stream(Fault.values())
                        .map(fault -> DynamicTest.dynamicTest(scenario + ", " + fault + " at call " + call, () -> {
                            Run run = run(scenario, aws -> aws.failing(call, fault));
                            assertHarmless(scenario, run, undisturbed);
                            if (fault.passes()) {
                                assertThat(run.function().told())
                                        .isEqualTo(undisturbed.function().told());
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whileBedrockIsDownNothingForeignIsTouchedAndCloudFormationIsAnswered() {
        return Scenario.all().stream().flatMap(FaultsTest::down);
    }

    private static Stream<DynamicTest> down(Scenario scenario) {
        return Stream.of(Fault.THROTTLED, Fault.INTERNAL_ERROR, Fault.DROPS, Fault.MALFORMED)
                .map(fault -> DynamicTest.dynamicTest(scenario + ", " + fault, () -> {
                    Run run = run(scenario, aws -> aws.failingAllButAnswers(fault));
                    assertThat(run.after()).isEqualTo(run.before());
                    assertThat(run.function().succeeded())
                            .isEqualTo(scenario.event().requestType().equals("Delete"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatSomebodyElseWritesAfterUsIsLeftAlone() {
        return Scenario.writing().stream()
                .filter(scenario -> scenario.event().resourceType().equals(Samples.LOGGING))
                .flatMap(FaultsTest::otherOwner);
    }

    private static Stream<DynamicTest> otherOwner(Scenario scenario) {
        return IntStream.rangeClosed(2, run(scenario, aws -> {}).calls())
                .mapToObj(call -> DynamicTest.dynamicTest(scenario + ", after call " + call, () -> {
                    StubSettings account = scenario.account();
                    String theirs = Samples.keptLogging("somebody-else");
                    run(scenario, account, aws -> aws.otherOwnerAfter(call, () -> account.loggingConfig = theirs));
                    assertThat(account.loggingConfig).isEqualTo(theirs);
                }));
    }

    private static void assertHarmless(Scenario scenario, Run run, Run undisturbed) {
        List<String> allowed =
                scenario.isForeign() ? List.of(run.before()) : List.of(run.before(), undisturbed.after());
        assertThat(run.after()).isIn(allowed);
        if (run.function().succeeded()) {
            assertThat(run.after()).isEqualTo(undisturbed.after());
        }
        assertThat(run.function().log() + run.function().answer())
                .doesNotContain("sesame", "secret plans", "Example Bank", "token-of-the-offer", "/bedrock/invocations");
    }

    private static Run run(Scenario scenario, Consumer<StubAws> disturbance) {
        return run(scenario, scenario.account(), disturbance);
    }

    private static Run run(Scenario scenario, StubSettings account, Consumer<StubAws> disturbance) {
        String before = account.state();
        try (StubAws aws = new StubAws(account)) {
            disturbance.accept(aws);
            FunctionRun function = new FunctionRun(aws).with(scenario.event());
            function.answer();
            return new Run(function, aws.calls().size(), before, account.state());
        }
    }

    private record Run(FunctionRun function, int calls, String before, String after) {}
}
