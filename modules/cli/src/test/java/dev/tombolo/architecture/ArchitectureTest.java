package dev.tombolo.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house: which module may use which, and no cycle among packages. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.tombolo");

    private static final String[] WHAT_RULES_SEE = {
        "dev.tombolo.assurance.rule",
        "dev.tombolo.assurance.view",
        "dev.tombolo.assurance.graph",
        "dev.tombolo.assurance.ocipolicy"
    };

    private static final ArchRule ARROWS_POINT_DOWN_ONLY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("freshness")
            .definedBy("dev.tombolo.freshness..")
            .layer("catalog")
            .definedBy("dev.tombolo.catalog..")
            .layer("blueprint")
            .definedBy("dev.tombolo.blueprint..")
            .layer("environment")
            .definedBy("dev.tombolo.environment..")
            .layer("bedrock-settings")
            .definedBy("dev.tombolo.bedrock.settings..")
            .layer("cdk")
            .definedBy("dev.tombolo.cdk..")
            .layer("pulumi")
            .definedBy("dev.tombolo.pulumi..")
            .layer("assurance")
            .definedBy("dev.tombolo.assurance..")
            .layer("judgement")
            .definedBy("dev.tombolo.judgement..")
            .layer("live")
            .definedBy("dev.tombolo.live..")
            .layer("cdk-validation")
            .definedBy("dev.tombolo.validation..")
            .layer("stacks/aws")
            .definedBy("dev.tombolo.stacks.aws..")
            .layer("stacks/multicloud")
            .definedBy("dev.tombolo.stacks.multicloud..")
            .layer("cli")
            .definedBy("dev.tombolo.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("stacks/aws")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("stacks/multicloud")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cdk-validation")
            .mayOnlyBeAccessedByLayers("stacks/aws", "cli")
            .whereLayer("judgement")
            .mayOnlyBeAccessedByLayers("stacks/aws", "cli")
            .whereLayer("assurance")
            .mayOnlyBeAccessedByLayers("judgement", "cdk-validation", "stacks/aws", "cli")
            .whereLayer("live")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("bedrock-settings")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("bedrock-settings")
            .mayNotAccessAnyLayer()
            .whereLayer("cdk")
            .mayOnlyBeAccessedByLayers("stacks/aws", "cli")
            .whereLayer("pulumi")
            .mayOnlyBeAccessedByLayers("stacks/multicloud", "cli")
            .whereLayer("environment")
            .mayOnlyBeAccessedByLayers("judgement", "stacks/aws", "stacks/multicloud", "cli")
            .whereLayer("blueprint")
            .mayOnlyBeAccessedByLayers("environment", "cdk", "pulumi", "live", "stacks/aws", "stacks/multicloud", "cli")
            .because("data flows one way, and what is judged is read back from the output");

    private static final ArchRule ASSURANCE_SEES_NO_BLUEPRINT = noClasses()
            .that()
            .resideInAPackage("dev.tombolo.assurance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.tombolo.blueprint..", "dev.tombolo.environment..")
            .because("a checker that shares the grants' own knowledge only confirms itself");

    private static final ArchRule RULES_SEE_RULE_AND_VIEWS = noClasses()
            .that()
            .resideInAnyPackage(WHAT_RULES_SEE)
            .should()
            .dependOnClassesThat(resideInAPackage("dev.tombolo..").and(resideOutsideOfPackages(WHAT_RULES_SEE)))
            .because("a team's jar sees these packages alone, and the rest may change under it");

    private static final ArchRule ONLY_CDK_SEES_CDK = noClasses()
            .that()
            .resideOutsideOfPackages("dev.tombolo.cdk..", "dev.tombolo.validation..", "dev.tombolo.stacks.aws..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon.awscdk..", "software.amazon.jsii..", "software.constructs..")
            .because("an engine is a way to declare, and nothing else may lean on it");

    private static final ArchRule ONLY_PULUMI_SEES_PULUMI = noClasses()
            .that()
            .resideOutsideOfPackages("dev.tombolo.pulumi..", "dev.tombolo.stacks.multicloud..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.pulumi..")
            .because("an engine is a way to declare, and nothing else may lean on it");

    private static final ArchRule ONLY_LIVE_AND_BEDROCK_SETTINGS_CALL_CLOUDS = noClasses()
            .that()
            .resideOutsideOfPackages("dev.tombolo.bedrock.settings..", "dev.tombolo.live..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "software.amazon.awssdk..", "software.amazon.lambda..", "com.amazonaws..", "com.oracle.bmc..")
            .because("a plan asks no cloud, and the Lambda runs without the rest of the house");

    private static final ArchRule ONLY_ITS_COMMANDS_SEE_LIVE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.tombolo.live..",
                    "dev.tombolo.cli.live..",
                    "dev.tombolo.cli.preflight..",
                    "dev.tombolo.cli.smoke..",
                    "dev.tombolo.cli.reconcile..",
                    "dev.tombolo.cli.refresh..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tombolo.live..")
            .because("a plan asks no cloud, and loads no class of a cloud's SDK");

    private static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.tombolo.(**)").should().beFreeOfCycles().because("a line of code knows its room");

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return Stream.of(
                        ARROWS_POINT_DOWN_ONLY,
                        ASSURANCE_SEES_NO_BLUEPRINT,
                        RULES_SEE_RULE_AND_VIEWS,
                        ONLY_CDK_SEES_CDK,
                        ONLY_PULUMI_SEES_PULUMI,
                        ONLY_LIVE_AND_BEDROCK_SETTINGS_CALL_CLOUDS,
                        ONLY_ITS_COMMANDS_SEE_LIVE,
                        PACKAGES_HAVE_NO_CYCLES)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(OURS)));
    }
}
