package dev.tombolo.bedrock.settings;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;

/** What can go wrong with one HTTP call. */
enum Fault {
    THROTTLED {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            StubAws.error(exchange, 429, "ThrottlingException", "Rate exceeded");
        }
    },
    INTERNAL_ERROR {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            StubAws.error(exchange, 500, "InternalServerException", "try again");
        }
    },
    ACCESS_DENIED {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            StubAws.error(exchange, 403, "AccessDeniedException", "not authorized");
        }
    },
    MALFORMED {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            StubAws.send(exchange, 200, "<html>");
        }

        @Override
        boolean takesEffect() {
            return true;
        }
    },
    HANGS {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            try {
                Thread.sleep(SILENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        }
    },
    DROPS {
        @Override
        void answer(HttpExchange exchange) {
            exchange.close();
        }
    },
    /** The service did what was asked, and its answer is lost. */
    TAKES_EFFECT_AND_DROPS {
        @Override
        void answer(HttpExchange exchange) {
            exchange.close();
        }

        @Override
        boolean takesEffect() {
            return true;
        }
    };

    static final Duration SILENCE = Duration.ofMillis(200);

    /** Whether the next try of the same call may succeed. */
    boolean passes() {
        return this != ACCESS_DENIED;
    }

    abstract void answer(HttpExchange exchange) throws IOException;

    boolean takesEffect() {
        return false;
    }
}
