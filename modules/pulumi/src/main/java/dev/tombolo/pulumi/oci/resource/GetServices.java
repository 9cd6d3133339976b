package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.core.annotations.CustomType;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.InvokeArgs;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/** The function {@code oci:Core/getServices:getServices}, asked for the one entry that stands for all services. */
final class GetServices {
    static final String TOKEN = "oci:Core/getServices:getServices";
    static final String NAME = "All .* Services In Oracle Services Network";
    static final TypeShape<Result> SHAPE = TypeShape.of(Result.class);

    private GetServices() {}

    /** The inputs. */
    static final class Args extends InvokeArgs {
        @Import(name = "filters")
        final Output<List<Filter>> filters = Output.of(List.of(new Filter()));
    }

    /** Chooses by name. */
    static final class Filter extends ResourceArgs {
        @Import(name = "name", required = true)
        final Output<String> name = Output.of("name");

        @Import(name = "regex")
        final Output<Boolean> regex = Output.of(true);

        @Import(name = "values", required = true)
        final Output<List<String>> values = Output.of(List.of(NAME));
    }

    /** What the function returns. */
    @CustomType
    public static final class Result {
        private final List<OciService> services;

        private Result(List<OciService> services) {
            this.services = services;
        }

        OciService only() {
            return OciService.only(services);
        }

        /** Takes what the provider returns. */
        @CustomType.Builder
        public static final class Builder {
            private List<OciService> services = List.of();

            /** Starts empty. */
            public Builder() {}

            /** Takes the services. */
            @CustomType.Setter
            public Builder services(List<OciService> services) {
                this.services = services;
                return this;
            }

            /** Returns the result. */
            public Result build() {
                return new Result(services);
            }
        }
    }
}
