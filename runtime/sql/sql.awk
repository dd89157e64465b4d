# Turns runtime/sql/NAME.sql into `static const char sql_NAME[]`, comments left out, for the files that look at databases.
FNR == 1 { if (open) print "\t;"; name = FILENAME; sub(/.*\//, "", name); sub(/\.sql$/, "", name)
           printf "static const char sql_%s[] __attribute__((unused)) =\n", name; open = 1 }
{ line = $0; sub(/^[ \t]+/, " ", line); if (line ~ /^[ \t]*--/ || line ~ /^[ \t]*$/) next
  gsub(/\\/, "\\\\\\\\", line); gsub(/"/, "\\\"", line); print "\t\"" line "\\n\"" }
END { if (open) print "\t;" }
