package org.sourcecritic.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeFormats;
import org.sourcecritic.ingest.DocumentReaders;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code sourcecritic}. Exit codes: 0 done, 1 a finding, 2 wrong use, unreadable input or a locked corpus;
 * then
 * there is one line on standard error for each thing that is wrong, and never a stack trace.
 */
@Command(name = "sourcecritic", mixinStandardHelpOptions = false)
public final class SourceCritic {

	static final int DONE = 0;
	static final int FINDING = 1;
	static final int FAILED = 2;

	private static final String HELP = "org.sourcecritic.cli.help";

	private SourceCritic() {
	}

	/** Outside of OSGi: plain jars on the class path. */
	public static void main(String[] arguments) {
		System.exit(run(Surroundings.ofProcess(ExchangeFormats::builtIn, DocumentReaders::builtIn), arguments));
	}

	/** Runs one command and returns its exit code. */
	static int run(Surroundings outer, String... arguments) {
		var err = new PrintWriter(new OutputStreamWriter(outer.err(), StandardCharsets.UTF_8), true);
		try (var out = new BufferedOutputStream(outer.out(), 1 << 16)) {
			var surroundings = new Surroundings(out, outer.err(), outer.formats(), outer.readers(), outer.person());
			int code = commandLine(surroundings, err, arguments).execute(arguments);
			out.flush();
			return code;
		} catch (IOException e) {
			err.println(Messages.text("SourceCritic_noOutput", String.valueOf(e.getMessage())));
			return FAILED;
		} catch (RuntimeException | Error e) {
			err.println(oneLine(Messages.text("SourceCritic_internal", e.toString())));
			return FAILED;
		}
	}

	/**
	 * Only the command that is asked for is built: reading the annotations of all would take as long as a small
	 * command.
	 */
	private static CommandLine commandLine(Surroundings surroundings, PrintWriter err, String... arguments) {
		var help = ResourceBundle.getBundle(HELP, Locale.getDefault(), SourceCritic.class.getClassLoader());
		var root = new CommandLine(new SourceCritic());
		var commands = commands();
		var asked = arguments.length > 0 ? commands.get(arguments[0]) : null;
		if (asked != null) {
			root.addSubcommand(arguments[0], asked.apply(surroundings));
		} else {
			commands.forEach((name, command) -> root.addSubcommand(name, command.apply(surroundings)));
		}
		root.setResourceBundle(help);
		root.getCommandSpec().addMixin("help", CommandLine.Model.CommandSpec.forAnnotatedObject(new HelpOption()));
		root.getCommandSpec().addMixin("version",
				CommandLine.Model.CommandSpec.forAnnotatedObject(new VersionOption()));
		root.getCommandSpec().versionProvider(new VersionOption.OfTheBundle());
		root.getSubcommands().values().forEach(c -> c.getCommandSpec().addMixin("help",
				CommandLine.Model.CommandSpec.forAnnotatedObject(new HelpOption())));
		root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		root.setUsageHelpWidth(100);
		root.setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true));
		root.setErr(err);
		root.setParameterExceptionHandler((e, args) -> {
			err.println(wrongUse(e));
			return FAILED;
		});
		root.setExecutionExceptionHandler((e, command, result) -> report(e, err));
		root.setExecutionStrategy(result -> result.subcommand() == null && !result.isUsageHelpRequested()
				&& !result.isVersionHelpRequested()
						? usage(root)
						: new CommandLine.RunLast().execute(result));
		return root;
	}

	static Map<String, Function<Surroundings, Object>> commands() {
		var commands = new LinkedHashMap<String, Function<Surroundings, Object>>();
		commands.put("new", NewCommand::new);
		commands.put("import", ImportCommand::new);
		commands.put("replace", ReplaceCommand::new);
		commands.put("list", ListCommand::new);
		commands.put("text", TextCommand::new);
		commands.put("segments", SegmentsCommand::new);
		commands.put("sentences", SentencesCommand::new);
		commands.put("figures", FiguresCommand::new);
		commands.put("references", ReferencesCommand::new);
		commands.put("annotations", AnnotationsCommand::new);
		commands.put("put", PutCommand::new);
		commands.put("export", ExportCommand::new);
		commands.put("formats", FormatsCommand::new);
		commands.put("aggregate", AggregateCommand::new);
		commands.put("check", CheckCommand::new);
		return commands;
	}

	private static int usage(CommandLine root) {
		root.usage(root.getErr());
		return FAILED;
	}

	private static String wrongUse(ParameterException e) {
		var command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
		return switch (e) {
			case UnmatchedArgumentException unmatched when unmatched.getCommandLine().getParent() == null -> Messages
					.text("SourceCritic_unknownCommand", unmatched.getUnmatched().get(0), command);
			case UnmatchedArgumentException unmatched -> Messages.text("SourceCritic_unknownArgument",
					String.join(" ", unmatched.getUnmatched()), command);
			case MissingParameterException missing -> Messages.text("SourceCritic_missing",
					missing.getMissing().stream()
							.map(SourceCritic::name).collect(Collectors.joining(", ")),
					command);
			case MutuallyExclusiveArgsException exclusive -> Messages.text("SourceCritic_exclusive", command);
			default -> Messages.text("SourceCritic_wrongUse", e.getArgSpec() == null ? command : name(e.getArgSpec()),
					command);
		};
	}

	private static String name(ArgSpec argument) {
		return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
	}

	private static int report(Exception e, PrintWriter err) {
		switch (e) {
			case Failure failure -> failure.lines().forEach(err::println);
			case ExchangeException exchange -> exchange.problems().forEach(p -> err.println(oneLine(p.toString())));
			case CorpusException corpus -> err.println(oneLine(String.valueOf(corpus.getMessage())));
			case IOException io -> err
					.println(oneLine(Messages.text("SourceCritic_io", String.valueOf(io.getMessage()))));
			case UncheckedIOException io -> err
					.println(oneLine(Messages.text("SourceCritic_io", String.valueOf(io.getMessage()))));
			default -> err.println(oneLine(Messages.text("SourceCritic_internal", e.toString())));
		}
		return FAILED;
	}

	private static String oneLine(String message) {
		return message.replaceAll("\\s*\\R\\s*", " ");
	}
}
