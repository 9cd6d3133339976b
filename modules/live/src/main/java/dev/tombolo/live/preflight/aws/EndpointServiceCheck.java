package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.InterfaceEndpoint;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether each interface endpoint is offered in the Region and in every zone of the network.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html">the call; names
 *     of members read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class EndpointServiceCheck implements Check {
    private static final Permission ASK = Permission.onAnything("ec2:DescribeVpcEndpointServices");

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final SignedCall ec2;

    EndpointServiceCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.ec2 = new SignedCall(
                aws, "ec2", "ec2." + aws.region().id() + "." + subject.region().domain());
    }

    @Override
    public String name() {
        return "endpoint-services";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return subject.network()
                .filter(network -> !network.endpoints().isEmpty())
                .map(network -> List.of(new Question(subject.region().name(), ASK, () -> answers(network))))
                .orElse(List.of());
    }

    private List<Answer> answers(AwsNetwork network) {
        var offered = aws.ask(() -> EndpointServices.read(ec2.form(question(network))));
        return network.endpoints().stream()
                .map(endpoint -> answer(endpoint, network, Optional.ofNullable(offered.get(endpoint.serviceName()))))
                .toList();
    }

    /** A filter passes over names that it does not know; named outright, they would be an error. */
    private static String question(AwsNetwork network) {
        var form =
                new StringBuilder("Action=DescribeVpcEndpointServices&Version=2016-11-15&Filter.1.Name=service-name");
        int number = 1;
        for (var endpoint : network.endpoints()) {
            form.append("&Filter.1.Value.").append(number++).append('=').append(endpoint.serviceName());
        }
        return form.toString();
    }

    private Answer answer(InterfaceEndpoint endpoint, AwsNetwork network, Optional<List<String>> zones) {
        if (zones.isEmpty()) {
            return Answer.fail(
                    endpoint.service(),
                    endpoint.serviceName() + " is not offered in "
                            + subject.region().name(),
                    "choose another Region, or let these calls leave the network");
        }
        var missing = new TreeSet<String>();
        network.subnets().forEach(subnet -> missing.add(subnet.zoneId()));
        zones.get().forEach(missing::remove);
        if (!missing.isEmpty()) {
            return Answer.fail(
                    endpoint.service(),
                    endpoint.serviceName() + " is not offered in " + String.join(" ", missing),
                    "choose from " + String.join(" ", new TreeSet<>(zones.get())) + " in aws.network.zones");
        }
        return Answer.pass(endpoint.service(), endpoint.serviceName() + where(network));
    }

    private static String where(AwsNetwork network) {
        return network.subnets().isEmpty()
                ? " is offered in the Region; zones of existing subnets are not looked at"
                : " is offered in every zone of the network";
    }
}
