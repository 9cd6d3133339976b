package dev.tombolo.assurance.nativetype;

import java.util.List;

/** Types of AWS by which calls stay on a private path. */
final class NetworkTypes {

    static final List<NativeType> ALL = List.of(
            NativeType.of(
                    "AWS::EC2::VPCEndpoint",
                    new VpcEndpointReader("ServiceName", "VpcId", "PrivateDnsEnabled", "PolicyDocument")),
            NativeType.of(
                    "aws:ec2/vpcEndpoint:VpcEndpoint",
                    new VpcEndpointReader("serviceName", "vpcId", "privateDnsEnabled", "policy")));

    private NetworkTypes() {}
}
