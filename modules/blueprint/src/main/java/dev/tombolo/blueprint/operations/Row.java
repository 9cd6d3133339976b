package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of text and the graphs below it.
 *
 * @param region the Region of the graphs
 * @param title the text, in Markdown
 * @param graphs at most four
 */
record Row(String region, Text title, List<Graph> graphs) {
    private static final int COLUMNS = 24;
    private static final int GRAPH_WIDTH = 6;
    private static final int GRAPH_HEIGHT = 6;
    private static final int TITLE_HEIGHT = 2;

    List<Map<String, Object>> widgets(int row) {
        int top = row * (TITLE_HEIGHT + GRAPH_HEIGHT);
        var widgets = new ArrayList<Map<String, Object>>();
        widgets.add(widget("text", 0, top, COLUMNS, TITLE_HEIGHT, Map.of("markdown", title)));
        for (int graph = 0; graph < graphs.size(); graph++) {
            widgets.add(widget(
                    "metric",
                    graph * GRAPH_WIDTH,
                    top + TITLE_HEIGHT,
                    GRAPH_WIDTH,
                    GRAPH_HEIGHT,
                    graphs.get(graph).properties(region)));
        }
        return widgets;
    }

    private static Map<String, Object> widget(
            String type, int x, int y, int width, int height, Map<String, Object> properties) {
        return Map.of("type", type, "x", x, "y", y, "width", width, "height", height, "properties", properties);
    }
}
