# Sourced by the scripts beside it: a display to open windows on. Where there is none (Linux without DISPLAY), a virtual
# one with a window manager is started, and ended again by close_display.

display_pids=()

has_display() {
	case $(uname -s) in
	Linux) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ;;
	*) return 0 ;;
	esac
}

has_library() { # FILE
	{ ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}

# What GTK needs, and, for a virtual display, what makes it and takes its picture.
install_display_packages() {
	local missing=()
	[ "$(uname -s)" = Linux ] || return 0
	has_library libgtk-3.so.0 || missing+=(libgtk-3-0)
	if ! has_display; then
		command -v Xvfb >/dev/null 2>&1 || missing+=(xvfb)
		command -v metacity >/dev/null 2>&1 || missing+=(metacity)
		command -v import >/dev/null 2>&1 || missing+=(imagemagick)
		command -v dbus-run-session >/dev/null 2>&1 || missing+=(dbus-daemon)
		command -v dbus-launch >/dev/null 2>&1 || missing+=(dbus-x11)
		[ -e /usr/libexec/at-spi-bus-launcher ] || [ -e /usr/lib/at-spi2-core/at-spi-bus-launcher ] || missing+=(at-spi2-core)
		[ -n "$(find /usr/lib -path '*/girepository-1.0/Atspi-2.0.typelib' 2>/dev/null | head -1)" ] || missing+=(gir1.2-atspi-2.0)
		[ -d /usr/lib/python3/dist-packages/gi ] || missing+=(python3-gi)
		[ -n "$(find /usr/share/fonts -name 'DejaVuSans.ttf' 2>/dev/null | head -1)" ] || missing+=(fonts-dejavu)
	fi
	[ ${#missing[@]} -eq 0 ] && return 0
	install_packages "windows need packages that are missing" "${missing[@]}"
}

open_display() { # FOLDER for logs
	local logs=$1 number=
	has_display && return 0
	mkdir -p "$logs"
	rm -f "$logs/display"
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$logs/display" >"$logs/xvfb.log" 2>&1 &
	display_pids+=($!)
	for _ in $(seq 100); do
		number=$(cat "$logs/display")
		[ -n "$number" ] && break
		sleep 0.1
	done
	if [ -z "$number" ]; then
		echo "${0##*/}: the virtual display did not start: $logs/xvfb.log" >&2
		return 1
	fi
	export DISPLAY=:$number GDK_BACKEND=x11
	virtual_display=yes
	dbus-run-session -- metacity --sm-disable >"$logs/metacity.log" 2>&1 &
	display_pids+=($!)
}

close_display() {
	local index
	for ((index = ${#display_pids[@]} - 1; index >= 0; index--)); do
		kill "${display_pids[index]}" 2>/dev/null || true
		wait "${display_pids[index]}" 2>/dev/null || true
	done
	display_pids=()
}
