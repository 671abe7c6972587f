package verbs

import (
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// signedWords are the words of the verb signed.
type signedWords struct {
	attach, save, detach, dir string
	version                   int
	electronic                bool
}

// copyFacts is a signed copy.
type copyFacts struct {
	Version    int    `json:"version"`
	Name       string `json:"name"`
	Bytes      int64  `json:"bytes"`
	SHA256     string `json:"sha256"`
	Electronic bool   `json:"electronic"`
	At         string `json:"at"`
	By         string `json:"by,omitempty"`
}

// copyList is the signed copies of all versions.
type copyList struct {
	Copies []copyFacts `json:"copies"`
}

func copyRow(p *model.Plan, s *model.SignedCopy) copyFacts {
	return copyFacts{
		Version: p.Issues.Get(s.Issue).Version, Name: s.Name, Bytes: s.Bytes, SHA256: s.SHA256, Electronic: s.Electronic, At: plainInstant(p, s.At), By: s.By,
	}
}

func (c *console) signed() *cobra.Command {
	var o signedWords
	cmd := c.verb(text.UseSigned, text.VerbSigned, "signed kota.benang --version 1 --attach pindai.pdf", 1, func(cmd *cobra.Command, args []string) error {
		if err := c.signedUse(cmd, o); err != nil {
			return err
		}
		return c.with(args[0], o.attach == "" && o.detach == "", func(f *sqlite.File) error {
			switch {
			case o.attach != "":
				return c.attached(f, o)
			case o.detach != "":
				return c.detached(f, o.detach)
			case o.save != "":
				return c.savedCopy(f, o)
			default:
				return c.listCopies(f.Plan())
			}
		})
	})
	flags := cmd.Flags()
	flags.StringVar(&o.attach, "attach", "", c.say(text.FlagAttach))
	flags.IntVar(&o.version, "version", 0, c.say(text.FlagOfVersion))
	flags.BoolVar(&o.electronic, "electronic", false, c.say(text.FlagElectronic))
	flags.StringVar(&o.save, "save", "", c.say(text.FlagSaveCopy))
	flags.StringVar(&o.dir, "out", "", c.say(text.FlagOutDir))
	flags.StringVar(&o.detach, "detach", "", c.say(text.FlagDetach))
	return cmd
}

// signedUse refuses words that do not go together.
func (c *console) signedUse(cmd *cobra.Command, o signedWords) error {
	chosen := 0
	for _, name := range []string{"attach", "save", "detach"} {
		if cmd.Flags().Changed(name) {
			chosen++
		}
	}
	switch {
	case chosen > 1:
		return c.misuse(text.UsageOneOf, "--attach, --save, --detach")
	case (o.save != "") != (o.dir != ""):
		return c.misuse(text.UsageNeedsWith, "--save", "--out")
	case o.attach == "" && (o.electronic || o.version != 0):
		return c.misuse(text.UsageNeedsWith, "--version, --electronic", "--attach")
	}
	return nil
}

func (c *console) attached(f *sqlite.File, o signedWords) error {
	issue, err := register.IssueOf(f.Plan(), o.version)
	if err != nil {
		return err
	}
	data, err := register.ReadSigned(o.attach)
	if err != nil {
		return err
	}
	e, err := f.Do(model.AttachSigned{Issue: issue.ID, File: filepath.Base(o.attach), Data: data, Electronic: o.electronic}, model.Context{})
	if err != nil {
		return err
	}
	s := e.Changes[0].After.(*model.SignedCopy)
	return c.print(copyRow(f.Plan(), s), c.say(text.VerbsKept, issue.Version, s.Name, s.SHA256))
}

// copyOf finds a signed copy by the beginning of its hash.
func copyOf(p *model.Plan, hash string) (*model.SignedCopy, error) {
	var found []*model.SignedCopy
	for s := range p.SignedCopies.All() {
		if strings.HasPrefix(s.SHA256, strings.ToLower(hash)) {
			found = append(found, s)
		}
	}
	if hash == "" || len(found) != 1 {
		return nil, model.Errorf(model.NotFound, "Lihat sidiknya dengan signed BERKAS, lalu tulis lebih panjang.", "Salinan bersidik %q tidak ada atau ada beberapa: %d.", hash, len(found))
	}
	return found[0], nil
}

func (c *console) savedCopy(f *sqlite.File, o signedWords) error {
	s, err := copyOf(f.Plan(), o.save)
	if err != nil {
		return err
	}
	undo, err := makeFolder(o.dir)
	if err != nil {
		return err
	}
	path, err := register.SaveSigned(f, s, o.dir)
	if err != nil {
		_ = undo() // what was made for it goes where it is empty
		return err
	}
	facts := struct {
		File string `json:"file"`
		copyFacts
	}{path, copyRow(f.Plan(), s)}
	return c.print(facts, c.say(text.VerbsCopySaved, path))
}

func (c *console) detached(f *sqlite.File, hash string) error {
	s, err := copyOf(f.Plan(), hash)
	if err != nil {
		return err
	}
	if _, err := f.Do(model.DetachSigned{ID: s.ID}, model.Context{}); err != nil {
		return err
	}
	return c.print(copyRow(f.Plan(), s), c.say(text.VerbsDetached, s.Name))
}

func (c *console) listCopies(p *model.Plan) error {
	facts := copyList{Copies: []copyFacts{}}
	lines := table(func(row func(...string)) {
		for _, v := range register.Book(p) {
			for _, s := range v.Copies {
				facts.Copies = append(facts.Copies, copyRow(p, s))
				row(register.VersionName(&v, c.say), s.Name, register.CopyKind(s, c.say), register.When(p, s.At, c.language()), strconv.FormatInt(s.Bytes, 10), s.SHA256)
			}
		}
	})
	if len(facts.Copies) == 0 {
		lines = c.say(text.VerbsNoCopies)
	}
	return c.print(facts, strings.TrimSuffix(lines, "\n"))
}
