package dev.tombolo.environment.check.scope;

import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.scope.ScopeDocument;
import dev.tombolo.environment.document.scope.ScopesDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.Optional;

/** A scope that has one owner where it exists. */
enum OwnedScope {
    /** What exists once in an account. */
    ACCOUNT("account", "account scope", "account") {
        @Override
        ScopeDocument saidBy(EnvironmentDocument document) {
            return document.account();
        }

        @Override
        Optional<ScopeDocument> writtenIn(ScopesDocument scopes) {
            return scopes.account();
        }

        @Override
        String place(AwsDocument aws) {
            return aws.account();
        }
    },
    /** What exists once in an account and Region. */
    BASELINE("baseline", "baseline", "account and Region") {
        @Override
        ScopeDocument saidBy(EnvironmentDocument document) {
            return document.baseline();
        }

        @Override
        Optional<ScopeDocument> writtenIn(ScopesDocument scopes) {
            return scopes.baseline();
        }

        @Override
        String place(AwsDocument aws) {
            return aws.account() + " " + aws.region();
        }
    };

    private final String key;
    private final String title;
    private final String extent;

    OwnedScope(String key, String title, String extent) {
        this.key = key;
        this.title = title;
        this.extent = extent;
    }

    /** Returns who declares it, by what a file says or by default. */
    abstract ScopeDocument saidBy(EnvironmentDocument document);

    /** Returns who declares it, where a file says so. */
    abstract Optional<ScopeDocument> writtenIn(ScopesDocument scopes);

    /** Returns what has only one of it. */
    abstract String place(AwsDocument aws);

    /** Returns its key in environment files. */
    String key() {
        return key;
    }

    /** Returns what a person calls it. */
    String title() {
        return title;
    }

    /** Returns what kind of place has only one of it. */
    String extent() {
        return extent;
    }

    /** Returns where environment files say who declares it. */
    KeyPath path() {
        return KeyPath.of("scopes", key);
    }

    /** Returns where environment files name another environment that declares it. */
    KeyPath owner() {
        return path().key("of");
    }
}
