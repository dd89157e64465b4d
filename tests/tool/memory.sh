# One failed allocation, at places all over each command: a clear error or the right result (make test-memory tries them all).
# mode: release
. "$ROOT/tests/tool/lib"
case $BUILD in
*/release) check "a failed allocation is an error, or does not matter" "$ROOT/tests/memory/run" "$BUILD" 149 ;;
*) echo "skip failed allocations: the sanitizers bring an allocator of their own" ;;
esac
