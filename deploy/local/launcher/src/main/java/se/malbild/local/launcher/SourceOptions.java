package se.malbild.local.launcher;

import picocli.CommandLine.Option;

/// Where figures shall come from by themselves, and where the source stub listens.
final class SourceOptions {

    @Option(names = "--with-source-stub")
    private boolean withStub;

    @Option(names = "--with-sources")
    private boolean withSources;

    @Option(names = "--source-stub-port")
    int port = 8082;

    SourceOptions() {}

    /// @throws Refusal when both are asked for
    Origin asked() {
        if (withStub && withSources) {
            throw new Refusal(
                    "--with-source-stub brings made-up figures and --with-sources real ones: ask for one of them.");
        }
        if (withStub) {
            return Origin.STUB;
        }
        return withSources ? Origin.SOURCES : Origin.NOBODY;
    }
}
