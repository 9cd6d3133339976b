package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.text.Text;
import java.util.List;

/**
 * Who may buy models, and which.
 *
 * @param partition the AWS partition
 * @param buyers the roles that may accept agreements, as ARNs with wildcards
 * @param products the Marketplace products that may be bought; where none is named, every one
 * @param modelIds the models that may be called, by their ids on {@code bedrock-runtime} or {@code bedrock-mantle}; where
 *     none is named, every one
 */
public record ProcurementControl(String partition, List<String> buyers, List<String> products, List<String> modelIds) {
    /** Creates a control; the lists are copied and sorted. */
    public ProcurementControl {
        buyers = buyers.stream().sorted().toList();
        products = products.stream().sorted().toList();
        modelIds = modelIds.stream().sorted().distinct().toList();
    }

    static List<Text> texts(List<String> values) {
        return values.stream().map(Text::of).toList();
    }
}
