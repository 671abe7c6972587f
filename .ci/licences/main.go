// Command licences writes the licence notices of everything that is built into a program: the Go modules that its build information names, as their
// licence files stand in the module cache, Go itself, and the fonts.
//
//	licences PROGRAM >NOTICES
//
// It reads the program rather than the source, so that what is listed is what is delivered on that system. A module without a licence file is an error.
package main

import (
	"bufio"
	"bytes"
	"debug/buildinfo"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: licences PROGRAM")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "licences:", err)
		os.Exit(1)
	}
}

func run(program string, to io.Writer) error {
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		return err
	}
	parts, err := modules(info.Deps)
	if err != nil {
		return err
	}
	root, err := goList("env", "GOROOT")
	if err != nil {
		return err
	}
	parts = append([]part{{"Go " + strings.TrimPrefix(info.GoVersion, "go"), root, true}, {"Liberation Sans, Noto Sans", "assets/fonts", true}}, parts...)
	out := bufio.NewWriter(to)
	fmt.Fprintln(out, "Benang Merah dibuat dengan karya orang lain di bawah ini, masing-masing dengan lisensinya.")
	fmt.Fprintln(out, "Benang Merah is made with the work of others below, each under its own licence.")
	seen := map[string]string{}
	for _, p := range parts {
		if err := p.write(out, seen); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	return out.Flush()
}

// part is something that was built in, and the folder of its source.
type part struct {
	name, folder string
	whole        bool // the licence at the root is that of everything in it
}

// modules finds the modules of a build in the module cache.
func modules(deps []*debug.Module) ([]part, error) {
	var parts []part
	for _, m := range deps {
		name := m.Path + " " + m.Version
		if m.Replace != nil && strings.HasPrefix(m.Replace.Path, ".") { // a changed copy in a folder of the project, with the licences of what was left in it
			parts = append(parts, part{name: name, folder: filepath.FromSlash(m.Replace.Path)})
			continue
		}
		if m.Replace != nil {
			m = m.Replace
		}
		folder, err := goList("list", "-m", "-f", "{{.Dir}}", m.Path+"@"+m.Version)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part{name: name, folder: folder})
	}
	return parts, nil
}

func goList(args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(out)), nil
}

var errNone = errors.New("no licence file found")

// write writes the licences of a part; a text that was written before is named instead.
func (p part) write(out io.Writer, seen map[string]string) error {
	files, err := p.files()
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return errNone
	}
	for _, file := range files {
		raw, err := os.ReadFile(filepath.Join(p.folder, file))
		if err != nil {
			return err
		}
		title := p.name
		if filepath.Dir(file) != "." {
			title += ", " + filepath.ToSlash(filepath.Dir(file))
		}
		text := strings.TrimSpace(string(bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))))
		fmt.Fprintf(out, "\n%s\n%s\n%s\n\n", strings.Repeat("=", 100), title, strings.Repeat("-", 100))
		if before := seen[text]; before != "" {
			fmt.Fprintf(out, "%s: lihat / see %s.\n", filepath.Base(file), before)
			continue
		}
		seen[text] = title
		fmt.Fprintln(out, text)
	}
	return nil
}

var (
	isLicence = regexp.MustCompile(`(?i)^(licen[cs]e|copying|copyright|notice|unlicense|patents)([.-]|$)`)
	isSource  = regexp.MustCompile(`(?i)\.(go|c|h|py|js|json)$`)
	// unbuilt are folders whose files are not in the program.
	unbuilt = []string{"testdata", "cmd", "examples", "_examples", "node_modules"}
)

// files gives the licence files of a part by their paths in its folder: its own, and those of works that lie in folders below. Of Go itself the one
// at the root holds for all that is built in.
func (p part) files() ([]string, error) {
	var files []string
	err := filepath.WalkDir(p.folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(p.folder, path)
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && (p.whole || strings.HasPrefix(name, ".") || slices.Contains(unbuilt, entry.Name())):
			return fs.SkipDir
		case !entry.IsDir() && isLicence.MatchString(entry.Name()) && !isSource.MatchString(entry.Name()):
			files = append(files, name)
		}
		return nil
	})
	slices.Sort(files)
	return files, err
}
