package se.malbild.local.launcher;

/// What a person wants to know when everything runs.
///
/// @param tokenCommand how `deploy/local/token` is called for this product
record ReadyText(Product product, Ports ports, DataFolder folder, String tokenCommand) {

    /// @param seconds that the start took
    String after(double seconds) {
        StringBuilder text = new StringBuilder();
        text.append("%nMålbild is ready after %.1f s.%n".formatted(seconds));
        for (Service service : product.services()) {
            text.append("""

                      %s
                        API         %s
                        try it      %s
                        health      %s
                    """.formatted(
                            service.name(), service.url(), service.page("/q/swagger-ui"), service.page("/q/health")));
        }
        text.append(sources());
        text.append("""

                  PostgreSQL    127.0.0.1:%d, databases strategy and indicator, each with its user, no password
                  Kafka         %s
                  Data          %s
                  Logs          %s
                  A token       %s coordinator 2083
                                the same with 2462 for Vilhelmina, and for the roles %s
                  Stop          Ctrl-C
                """.formatted(
                ports.postgres, product.bootstrapServers(), folder.root(), folder.logs(), tokenCommand, Role.names()));
        return text.toString();
    }

    /// What to look at, when figures come in by themselves.
    private String sources() {
        return switch (product.sources().origin()) {
            case NOBODY -> "";
            case SOURCES -> fetched("""

                      Figures of Kolada and of Statistics Sweden come in by themselves, over the net.
                    """);
            case STUB -> fetched("""

                      ALL FIGURES THAT COME IN BY THEMSELVES ARE MADE UP, and what is said of measures rests on them.
                      The source stub on %s makes them up and answers as Kolada and Statistics Sweden do.
                    """.formatted(product.sources().stubPage()));
        };
    }

    private String fetched(String words) {
        return words + """
                    what is fetched when    %1$s/import-calendar
                    what has been fetched   %1$s/fetches
                    both with a token, see "Figures that come by themselves" in README.md
                """.formatted(product.service(Part.INDICATOR).url());
    }
}
