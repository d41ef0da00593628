# Sourced by the scripts beside it: installs what is missing of Debian's packages when it may (root, or sudo without
# a password), and otherwise prints the exact command.

packages_updated=

install_packages() { # REASON PACKAGE...
	local reason=$1 sudo=
	shift
	if ! command -v apt-get >/dev/null 2>&1; then
		echo "${0##*/}: $reason; install what your system calls: $*" >&2
		return 1
	fi
	if [ "$(id -u)" != 0 ]; then
		if sudo -n true 2>/dev/null; then
			sudo='sudo -n'
		else
			echo "${0##*/}: $reason; run: sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
			return 1
		fi
	fi
	echo "${0##*/}: $reason; installing $*" >&2
	if [ -z "$packages_updated" ]; then
		$sudo apt-get update -q >&2 || return 1
		packages_updated=yes
	fi
	$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >&2
}
