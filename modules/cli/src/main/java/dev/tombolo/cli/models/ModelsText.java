package dev.tombolo.cli.models;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.cli.print.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Models as a person reads them.
 *
 * @param models the models
 * @param asOf the day that dates are compared with
 */
record ModelsText(List<ModelRecord> models, LocalDate asOf) {
    String text() {
        var table = new Table("MODEL", "CLOUD", "ENDPOINT", "ID", "REGIONS AND PROFILES", "APIS", "SOLD BY", "LIFE");
        models.forEach(model -> model.endpoints().forEach((kind, endpoint) -> table.row(row(model, kind, endpoint))));
        return String.join("\n", table.lines("")) + "\n";
    }

    private String[] row(ModelRecord model, EndpointKind kind, ModelEndpoint endpoint) {
        boolean yours = model.origin() == ModelRecord.Origin.OVERLAY;
        return new String[] {
            yours ? model.name() + " (yours)" : model.name(),
            model.cloud().key(),
            kind.key(),
            endpoint.id(),
            reach(endpoint),
            endpoint.apis()
                    .stated()
                    .map(apis -> apis.stream().map(api -> api.key()).collect(Collectors.joining(" ")))
                    .orElse("not known"),
            model.seller()
                    .channel()
                    .stated()
                    .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                    .orElse("not known"),
            life(model)
        };
    }

    private static String reach(ModelEndpoint endpoint) {
        var regions = endpoint.inRegion().stated().orElse(List.of());
        var profiles = endpoint.profiles().keySet().stream().map(geography -> geography + ".*");
        var parts = Stream.concat(regions.isEmpty() ? Stream.empty() : Stream.of(shortened(regions)), profiles)
                .toList();
        return parts.isEmpty() ? "not known" : String.join(", ", parts);
    }

    private static String shortened(List<String> regions) {
        int most = 3;
        return regions.size() <= most
                ? String.join(" ", regions)
                : String.join(" ", regions.subList(0, most)) + " and " + (regions.size() - most) + " more";
    }

    private String life(ModelRecord model) {
        return stated(model.lifecycle().endOfLife())
                .map(end -> asOf.isBefore(end) ? "ends " + end : "ended " + end)
                .or(() -> stated(model.lifecycle().deprecated())
                        .filter(day -> !asOf.isBefore(day))
                        .map(day -> "deprecated " + day))
                .or(() -> stated(model.lifecycle().launched())
                        .filter(asOf::isBefore)
                        .map(day -> "from " + day))
                .or(() -> stated(model.lifecycle().endOfLifeNotBefore()).map(day -> "until " + day + " at least"))
                .orElse("no end known");
    }

    private static Optional<LocalDate> stated(Fact<LocalDate> date) {
        return date.stated();
    }
}
