package org.sourcecritic.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manifests and class files against the table of allowed edges. */
class EdgesTest {

	private static final Set<String> OF_THE_JDK = ModuleLayer.boot().modules().stream()
			.flatMap(m -> m.getPackages().stream()).collect(Collectors.toSet());

	private static List<Bundle> all = List.of();
	private static AllowedEdges edges;
	private static final Map<String, List<String>> PROVIDERS = new HashMap<>();

	@BeforeAll
	static void readBundles() throws IOException {
		all = Project.bundles();
		edges = AllowedEdges.read();
		for (var bundle : all) {
			var packages = new TreeSet<>(bundle.exports());
			if (bundle.isOurs()) {
				packages.addAll(bundle.packages());
			}
			packages.forEach(p -> PROVIDERS.computeIfAbsent(p, x -> new ArrayList<>()).add(bundle.name()));
		}
	}

	static Stream<Bundle> ours() throws IOException {
		return Project.bundles().stream().filter(Bundle::isOurs);
	}

	@ParameterizedTest
	@MethodSource("ours")
	void everyBundleStandsInTheTable(Bundle bundle) {
		assertThat(edges.knows(bundle.name())).as(bundle.name()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("ours")
	void theManifestHasAllowedEdgesOnly(Bundle bundle) {
		var targets = new TreeSet<String>();
		bundle.clauses("Require-Bundle").forEach(c -> targets.add(c.name()));
		bundle.clauses("Fragment-Host").forEach(c -> targets.add(c.name()));
		for (var header : List.of("Import-Package", "DynamicImport-Package")) {
			for (var clause : bundle.clauses(header)) {
				targets.addAll(providers(clause));
			}
		}
		assertThat(targets).as(bundle.name()).allMatch(target -> edges.permits(bundle.name(), target));
	}

	@ParameterizedTest
	@MethodSource("ours")
	void theClassFilesHaveAllowedEdgesOnly(Bundle bundle) throws IOException {
		var forbidden = new TreeSet<String>();
		ClassReferences.of(bundle.jar()).forEach((from, targets) -> {
			for (var target : targets) {
				var name = target.contains(".") ? target.substring(0, target.lastIndexOf('.')) : "";
				if (!OF_THE_JDK.contains(name) && !bundle.packages().contains(name)
						&& providersOf(name).stream().noneMatch(p -> edges.permits(bundle.name(), p))) {
					forbidden.add(from + " -> " + target);
				}
			}
		});
		assertThat(forbidden).as(bundle.name()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("ours")
	void nothingIsReexported(Bundle bundle) {
		assertThat(bundle.clauses("Require-Bundle")).as(bundle.name()).noneMatch(Bundle.Clause::reexported);
	}

	@ParameterizedTest
	@MethodSource("ours")
	void headlessBundlesKnowNoUserInterface(Bundle bundle) throws IOException {
		if (!edges.isHeadless(bundle.name())) {
			return;
		}
		var seen = new TreeSet<String>();
		ClassReferences.of(bundle.jar()).values().forEach(seen::addAll);
		bundle.clauses("Import-Package").forEach(c -> seen.add(c.name() + ".Any"));
		assertThat(seen).as(bundle.name()).noneMatch(
				n -> n.matches("(org\\.eclipse\\.(swt|jface|ui|e4)|java\\.awt|javax\\.swing)\\..*"));
	}

	@Test
	void noPackageIsInTwoOfOurBundles() {
		var owners = new HashMap<String, List<String>>();
		all.stream().filter(Bundle::isOurs)
				.forEach(b -> b.packages()
						.forEach(p -> owners.computeIfAbsent(p, x -> new ArrayList<>()).add(b.name())));
		assertThat(owners).allSatisfy((p, bundles) -> assertThat(bundles).as(p).hasSize(1));
	}

	@Test
	void theProductHoldsEveryBundleOfTheProject() throws IOException {
		var names = all.stream().map(Bundle::name).toList();
		var missing = Project.bundleFolders().stream().map(f -> f.getFileName().toString())
				.filter(n -> !names.contains(n)).toList();
		assertThat(missing).as("bundles in no feature").isEmpty();
	}

	@Test
	void theTableItselfTellsAllowedFromForbidden() {
		assertThat(edges.permits("org.sourcecritic.cli", "org.sourcecritic.exchange")).isTrue();
		assertThat(edges.permits("org.sourcecritic.core", "org.sourcecritic.exchange")).isFalse();
		assertThat(edges.permits("org.sourcecritic.ui.views", "org.sourcecritic.ui.editor")).isFalse();
		assertThat(edges.permits("org.sourcecritic.ui.editor", "org.sourcecritic.ui.views")).isFalse();
		assertThat(edges.permits("org.sourcecritic.core", "org.eclipse.jface.text")).isFalse();
		assertThat(edges.permits("org.sourcecritic.ui", "org.eclipse.jface.text")).isTrue();
		assertThat(edges.isHeadless("org.sourcecritic.workspace")).isTrue();
		assertThat(edges.runsPlain("org.sourcecritic.workspace")).isFalse();
		assertThat(edges.runsPlain("org.sourcecritic.core")).isTrue();
	}

	private static List<String> providers(Bundle.Clause clause) {
		if (clause.name().endsWith("*")) {
			return List.of("every bundle (" + clause.name() + ")");
		}
		var providers = providersOf(clause.name());
		if (providers.isEmpty() && (clause.optional() || OF_THE_JDK.contains(clause.name()))) {
			return List.of();
		}
		// one that is allowed will do: several bundles may export the package
		return providers.isEmpty() ? List.of("nobody (" + clause.name() + ")") : providers.subList(0, 1);
	}

	private static List<String> providersOf(String packageName) {
		if (packageName.startsWith("org.eclipse.jdt.annotation")) {
			return List.of("org.eclipse.jdt.annotation");
		}
		return PROVIDERS.getOrDefault(packageName, List.of());
	}
}
