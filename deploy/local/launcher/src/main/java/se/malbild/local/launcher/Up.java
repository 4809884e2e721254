package se.malbild.local.launcher;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `deploy/local/up`: runs the whole product on this machine until Ctrl-C.
@Command(name = "deploy/local/up")
final class Up implements Callable<Integer> {

    private static final int STOPPED_BY_FAILURE = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final Ports ports = new Ports();

    @Mixin
    private final SourceOptions sourceOptions = new SourceOptions();

    @Option(names = "--fresh")
    private boolean fresh;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--no-sample-data")
    private boolean withoutSampleData;

    Up() {}

    /// Runs the product until it is stopped.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new Up(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        DataFolder folder = common.dataFolder();
        Progress progress = new Progress(spec.commandLine().getOut(), Clock.systemUTC(), startOfThisProcess());
        try (StopOnSignal stop = StopOnSignal.install();
                DataLock _ = DataLock.take(folder)) {
            return run(folder, prepare(folder, progress), progress, stop);
        }
    }

    /// The script became this process, so the person has waited since then.
    private static Instant startOfThisProcess() {
        return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    private Sources prepare(DataFolder folder, Progress progress) throws InterruptedException {
        if (fresh && !yes) {
            Fresh.confirm(folder);
        }
        if (!fresh) {
            DataVersion.ofThisBuild().ensureReads(folder);
        }
        Origin asked = sourceOptions.asked();
        Product.stopLeftover(folder, progress);
        if (fresh) {
            progress.say("Emptying " + folder.root());
            folder.empty();
        }
        folder.ensureSpace();
        FolderOrigin remembered = new FolderOrigin(folder);
        Sources sources = new Sources(remembered.settle(asked), sourceOptions.port);
        ports.ensureFree(sources.ports());
        DataVersion.ofThisBuild().write(folder);
        remembered.remember(sources.origin());
        if (sources.hasStub() && asked == Origin.NOBODY) {
            progress.say("The data folder holds figures that the source stub made up, so it runs along again");
        }
        return sources;
    }

    private int run(DataFolder folder, Sources sources, Progress progress, StopOnSignal stop)
            throws InterruptedException {
        List<Service> services = Service.both(common.home(), ports, sources.environment());
        Product product = new Product(services, sources, folder, ports, progress, stop);
        try {
            product.start();
            if (!withoutSampleData) {
                product.load(new SampleData(folder, progress, stop));
            }
            ReadyText text = new ReadyText(product, ports, folder, common.tokenCommand());
            spec.commandLine().getOut().println(text.after(progress.seconds()));
            product.watch();
            return 0;
        } catch (InterruptedException e) {
            progress.say("Stopping as asked");
            return 0;
        } catch (Refusal e) {
            spec.commandLine().getErr().println(e.getMessage());
            return STOPPED_BY_FAILURE;
        } finally {
            product.stop();
            progress.say("Stopped");
        }
    }
}
