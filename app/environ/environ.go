// Package environ mends the environment before any other package looks at it: Fyne reads the system's language while it is initialised and prints an
// error on stderr for locales such as C.UTF-8, which would stand among the sentences of the verbs. Go initialises packages whose imports are ready in the
// order of their paths, so this one, which needs only the standard library, comes before Fyne; the smoke test holds that.
package environ

import (
	"os"
	"strings"
)

func init() {
	if os.Getenv("LANGUAGE") == "" && unnamed(locale()) {
		os.Setenv("LANGUAGE", "id") //nolint:errcheck // without it there is one more line on stderr
	}
}

// locale gives the locale of messages, by the order of POSIX.
func locale() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := os.Getenv(name); value != "" {
			return value
		}
	}
	return ""
}

// unnamed says whether a locale names a character set but no language.
func unnamed(locale string) bool {
	return strings.HasPrefix(locale, "C.") || strings.HasPrefix(locale, "POSIX.")
}
