# Sourced by the scripts beside it: where the materialised product for this machine is.

product_script() { # ROOT -> path of the start script on standard output
	local products=$1/releng/org.sourcecritic.product/target/products/org.sourcecritic.product
	case $(uname -s)-$(uname -m) in
	Linux-aarch64 | Linux-arm64) echo "$products/linux/gtk/aarch64/sourcecritic/sourcecritic" ;;
	Linux-*) echo "$products/linux/gtk/x86_64/sourcecritic/sourcecritic" ;;
	Darwin-*) echo "$products/macosx/cocoa/aarch64/Source Critic.app/Contents/Eclipse/sourcecritic" ;;
	*) echo "$products/win32/win32/x86_64/sourcecritic/sourcecritic.cmd" ;;
	esac
}
