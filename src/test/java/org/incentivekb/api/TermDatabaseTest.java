package org.incentivekb.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;

/** The same of terms: tiers with their criteria, calls, exclusions, code lists. */
@QuarkusTest
@TestProfile(TermSeeds.class)
class TermDatabaseTest extends DatabaseTest {

    @Override
    Path folder() {
        return Path.of(TermSeeds.FOLDER);
    }
}
