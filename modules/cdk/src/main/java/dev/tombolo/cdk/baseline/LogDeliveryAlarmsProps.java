package dev.tombolo.cdk.baseline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@link LogDeliveryAlarms} are made from.
 *
 * @param topicArns the SNS topics that are told
 * @param tags the tags of everything
 */
public record LogDeliveryAlarmsProps(List<String> topicArns, SortedMap<String, String> tags) {
    /** Creates props; the collections are copied. */
    public LogDeliveryAlarmsProps {
        topicArns = List.copyOf(topicArns);
        tags = new TreeMap<>(tags);
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link LogDeliveryAlarms} are made from. */
    public static final class Builder {
        private List<String> topicArns = List.of();
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Sets the SNS topics that are told. Default: none, so that an alarm is only seen by whoever looks. */
        public Builder topicArns(List<String> arns) {
            topicArns = arns;
            return this;
        }

        /** Sets the tags. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = values;
            return this;
        }

        /** Returns the props. */
        public LogDeliveryAlarmsProps build() {
            return new LogDeliveryAlarmsProps(topicArns, new TreeMap<>(tags));
        }
    }
}
