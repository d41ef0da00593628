# Sourced by the scripts beside it: finds a JDK of version 21 or newer and exports JAVA_HOME.
# Versions are read from the JDK's own "release" file: no Java is started to look for one.

jdk_minimum=21

jdk_version() { # HOME -> major version on standard output, nothing if HOME is no JDK
	local line major
	[ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ] || return 0
	[ -r "$1/release" ] || return 0
	while IFS= read -r line || [ -n "$line" ]; do
		case $line in
		JAVA_VERSION=*)
			major=${line#JAVA_VERSION=}
			major=${major//\"/}
			major=${major%%[!0-9]*}
			printf '%s' "$major"
			return 0
			;;
		esac
	done <"$1/release"
}

jdk_suits() { # HOME
	local version
	version=$(jdk_version "$1")
	[ -n "$version" ] && [ "$version" -ge "$jdk_minimum" ]
}

find_jdk() {
	local candidate javac version best=0 found=
	if [ -n "${JAVA_HOME:-}" ] && jdk_suits "$JAVA_HOME"; then
		export JAVA_HOME
		return 0
	fi
	if javac=$(command -v javac 2>/dev/null); then
		while [ -L "$javac" ]; do
			candidate=$(readlink "$javac")
			case $candidate in
			/*) javac=$candidate ;;
			*) javac=$(dirname "$javac")/$candidate ;;
			esac
		done
		candidate=$(cd "$(dirname "$javac")/.." 2>/dev/null && pwd) || candidate=
		if [ -n "$candidate" ] && jdk_suits "$candidate"; then
			export JAVA_HOME="$candidate"
			return 0
		fi
	fi
	for candidate in \
		/usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home \
		"$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		"$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
		"/c/Program Files"/{Java,"Eclipse Adoptium","Eclipse Foundation",Microsoft,Zulu,"Amazon Corretto",BellSoft,Semeru}/* \
		"$HOME"/AppData/Local/Programs/"Eclipse Adoptium"/*; do
		version=$(jdk_version "$candidate")
		if [ -n "$version" ] && [ "$version" -ge "$jdk_minimum" ] && [ "$version" -gt "$best" ]; then
			best=$version
			found=$candidate
		fi
	done
	if [ -z "$found" ]; then
		echo "${0##*/}: no JDK $jdk_minimum or newer found (JAVA_HOME, PATH, the usual JVM folders); install one, or set JAVA_HOME." >&2
		return 1
	fi
	export JAVA_HOME="$found"
}
