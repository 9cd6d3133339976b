package dev.tombolo.environment.overlay;

import dev.tombolo.catalog.Lifecycle;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Profile;
import dev.tombolo.catalog.Seller;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A model as a document. */
final class ModelTree {
    private ModelTree() {}

    static Map<String, Object> of(ModelRecord model) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("title", model.title());
        tree.put("source", model.source());
        tree.put("seller", seller(model.seller()));
        tree.put("lifecycle", lifecycle(model.lifecycle()));
        Tree.putList(tree, "retentionModes", model.retentionModes());
        Tree.putList(tree, "serviceTiers", model.serviceTiers());
        var endpoints = new LinkedHashMap<String, Object>();
        model.endpoints().forEach((kind, endpoint) -> endpoints.put(kind.key(), endpoint(endpoint)));
        tree.put("endpoints", endpoints);
        return tree;
    }

    private static Map<String, Object> seller(Seller seller) {
        var tree = new LinkedHashMap<String, Object>();
        Tree.put(tree, "channel", seller.channel(), channel -> channel.name().toLowerCase(Locale.ROOT));
        Tree.put(tree, "product", seller.product(), product -> product);
        Tree.put(tree, "entitlement", seller.entitlement(), entitlement -> entitlement);
        return tree;
    }

    private static Map<String, Object> lifecycle(Lifecycle life) {
        var tree = new LinkedHashMap<String, Object>();
        Tree.putDay(tree, "launched", life.launched());
        Tree.putDay(tree, "deprecated", life.deprecated());
        Tree.putDay(tree, "endOfLife", life.endOfLife());
        Tree.putDay(tree, "endOfLifeNotBefore", life.endOfLifeNotBefore());
        Tree.put(tree, "replacement", life.replacement(), replacement -> replacement);
        return tree;
    }

    private static Map<String, Object> endpoint(ModelEndpoint endpoint) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", endpoint.id());
        Tree.putList(tree, "apis", endpoint.apis());
        if (!endpoint.paths().isEmpty()) {
            var paths = new LinkedHashMap<String, Object>();
            new TreeMap<>(endpoint.paths()).forEach((api, path) -> paths.put(api.key(), path));
            tree.put("paths", paths);
        }
        Tree.putList(tree, "inRegion", endpoint.inRegion());
        if (!endpoint.profiles().isEmpty()) {
            var profiles = new LinkedHashMap<String, Object>();
            new TreeMap<>(endpoint.profiles()).forEach((geography, profile) -> profiles.put(geography, of(profile)));
            tree.put("profiles", profiles);
        }
        Tree.putList(tree, "projectApis", endpoint.projectApis());
        Tree.put(tree, "access", endpoint.access(), Enum::name);
        Tree.putList(tree, "shapes", endpoint.shapes());
        return tree;
    }

    private static Map<String, Object> of(Profile profile) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", profile.id());
        tree.put("scope", profile.scope().name().toLowerCase(Locale.ROOT));
        Tree.put(tree, "destinations", profile.destinations(), TreeMap::new);
        Tree.putList(tree, "sources", profile.sources());
        return tree;
    }
}
