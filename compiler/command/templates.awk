# Turns compiler/command/templates/NAME into `static const char template_NAME[]`, byte for byte; dots and dashes become _.
FNR == 1 { if (open) print "\t;"; name = FILENAME; sub(/.*\//, "", name); gsub(/[^A-Za-z0-9]/, "_", name)
           printf "static const char template_%s[] =\n", name; open = 1 }
{ gsub(/\\/, "\\\\\\\\"); gsub(/"/, "\\\""); gsub(/\?/, "\\?"); print "\t\"" $0 "\\n\"" }
END { if (open) print "\t;" }
