package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Residency;
import dev.tombolo.environment.document.consumer.AttributionWord;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.consumer.InvocationsWord;
import dev.tombolo.environment.document.cost.AccountBudgetDocument;
import dev.tombolo.environment.document.cost.AmountsDocument;
import dev.tombolo.environment.document.cost.BudgetDocument;
import dev.tombolo.environment.document.cost.CommitmentDocument;
import dev.tombolo.environment.document.form.Form;
import dev.tombolo.environment.document.guardrail.EnforcedGuardrailDocument;
import dev.tombolo.environment.document.guardrail.GuardrailDocument;
import dev.tombolo.environment.document.logging.AuditDocument;
import dev.tombolo.environment.document.logging.DataRetentionDocument;
import dev.tombolo.environment.document.logging.LoggingDocument;
import dev.tombolo.environment.document.scope.AgreementDocument;
import dev.tombolo.environment.document.scope.ScopeDocument;
import dev.tombolo.environment.document.scope.ScopeWord;
import dev.tombolo.environment.document.scope.ScopesDocument;
import dev.tombolo.environment.document.scope.UseCaseDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An environment file, with everything that it inherits. */
public record EnvironmentDocument(
        @JsonPropertyDescription("Version of this format: 1.")
        int tombolo,

        @JsonPropertyDescription("The file of this folder, without its ending, that this one is laid over.")
        @JsonProperty("extends")
        @Form(value = Form.NAME, example = "defaults")
        Optional<String> parent,

        @JsonPropertyDescription(
                "Sets the defaults of every guard: staging and production call models privately and under a strict guardrail.")
        Kind kind,

        @JsonPropertyDescription("Who owns each cloud here. One owner a cloud, so that two engines never fight.")
        Optional<Engines> engines,

        @JsonPropertyDescription(
                "The repository that holds this folder. It is written down in each account, so that no other one declares the same.")
        @Form(value = "^[A-Za-z0-9._/-]{1,200}$", example = "bank/ai-platform")
        Optional<String> repository,

        @JsonPropertyDescription("Where Pulumi keeps its state; needed where it owns a cloud.")
        Optional<StateDocument> state,

        @JsonPropertyDescription("The AWS account and Region. Leave it out where the environment is not on AWS.")
        Optional<AwsDocument> aws,

        @JsonPropertyDescription("The OCI tenancy and Region. Leave it out where the environment is not on OCI.")
        Optional<OciDocument> oci,

        @JsonPropertyDescription(
                "Where prompts may be processed: a country such as us, eu, or any (the default). Checked on every destination Region.")
        @Form(value = "^(any|[a-z]{2})$", example = "us")
        Optional<Residency> residency,

        @JsonPropertyDescription("The models that consumers here may call, by portable name.")
        Map<String, ModelDocument> models,

        @JsonPropertyDescription("Who calls models, by a name that names resources and never changes.")
        Map<String, ConsumerDocument> consumers,

        @JsonPropertyDescription(
                "From where models may be called. Default: private for staging and production, else anywhere.")
        Optional<InvocationsWord> invocations,

        @JsonPropertyDescription(
                "What is filtered on the way to models and back: strict, standard, none, or the parts spelled out. Default: strict for staging and production, else none.")
        Optional<GuardrailDocument> guardrail,

        @JsonPropertyDescription("Who declares what exists once, and not once in each environment.")
        Optional<ScopesDocument> scopes,

        @JsonPropertyDescription(
                "What was acknowledged to buy a model of the AWS Marketplace, by the model's portable name. The owner of the account scope makes the agreement.")
        Map<String, AgreementDocument> agreements,

        @JsonPropertyDescription(
                "The form that Anthropic asks for, once for the account: handed in by the owner of the account scope, or external where somebody else did so.")
        Optional<UseCaseDocument> useCase,

        @JsonPropertyDescription(
                "What the whole AWS account may spend on models in a month, whoever sells them. The owner of the account scope declares it.")
        Optional<AccountBudgetDocument> accountBudget,

        @JsonPropertyDescription(
                "What Bedrock records of the calls to models, by the owner of the baseline: none, or the parts spelled out. Default: all content for a year for staging and production, else none.")
        Optional<LoggingDocument> logging,

        @JsonPropertyDescription(
                "How long Bedrock itself keeps what callers send, by the owner of the baseline. Default: left as it is.")
        Optional<DataRetentionDocument> dataRetention,

        @JsonPropertyDescription(
                "Who called which model in CloudTrail, by the owner of the baseline: none, or the parts spelled out. Default: a trail of its own for staging and production, else none.")
        Optional<AuditDocument> audit,

        @JsonPropertyDescription(
                "The guardrail that Bedrock applies to calls of the whole account and Region, by the owner of the baseline. Default: none.")
        Optional<EnforcedGuardrailDocument> enforcedGuardrail,

        @JsonPropertyDescription(
                "A dashboard on AWS, and alarms on both clouds. Leave it out where somebody else watches.")
        Optional<OperationsDocument> operations,

        @JsonPropertyDescription(
                "What a bill on AWS can tell calls apart by. consumer: application inference profiles and a project for each consumer, under its tags. Default: consumer.")
        Optional<AttributionWord> attribution,

        @JsonPropertyDescription(
                "What may be spent on models in a month, and who hears of it. Production should have one.")
        Optional<BudgetDocument> budget,

        @JsonPropertyDescription("What was promised to a cloud; plans hold the budgets against it.")
        List<CommitmentDocument> commitments,

        @JsonPropertyDescription(
                "What accounts of the organization are held to. The account of aws is its management account or a delegated administrator.")
        Optional<OrganizationDocument> organization,

        @JsonPropertyDescription("Tags of every resource, such as a cost centre.")
        Map<String, String> tags,

        @JsonPropertyDescription(
                "Rules whose findings are worse here than the rule says, by id. None can be made milder: accept a finding instead.")
        Map<String, SeverityWord> severities,

        @JsonPropertyDescription("Findings and weakened guards that are accepted for a time.")
        List<AcceptDocument> accepts) {
    /** Returns who owns AWS: CDK where the file does not say. */
    public Engine awsOwner() {
        return engines.flatMap(Engines::aws).orElse(Engine.CDK);
    }

    /** Tells whether the environment is on a cloud. */
    public boolean isOn(Cloud cloud) {
        return cloud == Cloud.AWS ? aws.isPresent() : oci.isPresent();
    }

    /** Returns where prompts may be processed: anywhere, where the file does not say. */
    public Residency residencyOfAll() {
        return residency.orElse(Residency.ANY);
    }

    /** Returns from where models may be called, where a consumer does not say otherwise. */
    public InvocationsWord invocationsOfAll() {
        return invocations.orElse(kind.invocations());
    }

    /** Returns what is filtered, where a consumer does not say otherwise. */
    public GuardrailDocument guardrailOfAll() {
        return guardrail.orElse(kind.guardrail());
    }

    /** Returns who declares what exists once in the AWS account and Region. */
    public ScopeDocument baseline() {
        return scopes.flatMap(ScopesDocument::baseline)
                .orElseGet(() ->
                        awsOwner() == Engine.CDK && !isOfTheOrganizationOnly() ? kind.baseline() : ScopeWord.EXTERNAL);
    }

    private boolean isOfTheOrganizationOnly() {
        return organization.isPresent() && consumers.isEmpty();
    }

    /** Tells whether this environment declares what exists once in the AWS account and Region. */
    public boolean ownsBaseline() {
        return aws.isPresent() && baseline() == ScopeWord.OWN;
    }

    /** Returns who declares what exists once in the AWS account. */
    public ScopeDocument account() {
        return scopes.flatMap(ScopesDocument::account).orElse(ScopeWord.EXTERNAL);
    }

    /** Tells whether this environment declares what exists once in the AWS account. */
    public boolean ownsAccount() {
        return aws.isPresent() && account() == ScopeWord.OWN;
    }

    /** Tells whether this environment declares what Oracle keeps for it in the root compartment. */
    public boolean ownsTenancy() {
        return oci.isPresent() && scopes.flatMap(ScopesDocument::tenancy).orElse(ScopeWord.OWN) == ScopeWord.OWN;
    }

    /** Returns what is recorded of calls, for the owner of the baseline. */
    public LoggingDocument loggingOfAll() {
        return logging.orElse(kind.logging());
    }

    /** Returns who records calls in CloudTrail, for the owner of the baseline. */
    public AuditDocument auditOfAll() {
        return audit.orElse(kind.audit());
    }

    /** Returns what is filtered in the calls of a consumer. */
    public GuardrailDocument guardrailOf(ConsumerDocument consumer) {
        return consumer.guardrail().orElse(guardrailOfAll());
    }

    /** Returns from where a consumer may call models. */
    public InvocationsWord invocationsOf(ConsumerDocument consumer) {
        return consumer.invocations().orElse(invocationsOfAll());
    }

    /** Tells whether anything on AWS has an amount that it may cost. */
    public boolean isBudgetedOnAws() {
        return budget.flatMap(BudgetDocument::aws).isPresent()
                || consumers.values().stream()
                        .anyMatch(consumer ->
                                consumer.budget().flatMap(AmountsDocument::aws).isPresent());
    }

    /** Tells whether a bill can tell a consumer's calls apart by what is made for it. */
    public boolean isAttributed(ConsumerDocument consumer) {
        return consumer.attribution().or(() -> attribution).orElse(AttributionWord.CONSUMER)
                == AttributionWord.CONSUMER;
    }
}
