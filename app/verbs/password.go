package verbs

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"benangmerah/app/sealing"
	"benangmerah/app/text"
	"benangmerah/model"
)

// passwordWords say where a password comes from; a terminal asks where they do not. It never stands among the words of a verb, which others can read.
type passwordWords struct{ file, env string }

func (c *console) passwordFlags(cmd *cobra.Command, p *passwordWords) {
	cmd.Flags().StringVar(&p.file, "password-file", "", c.say(text.FlagPasswordFile))
	cmd.Flags().StringVar(&p.env, "password-env", "", c.say(text.FlagPasswordEnv))
}

// newPassword gives the password under which something is sealed. A terminal says what losing it means and asks twice.
func (c *console) newPassword(p passwordWords) ([]byte, error) {
	if p != (passwordWords{}) {
		return c.givenPassword(p)
	}
	fmt.Fprintln(c.errOut, c.say(text.SealLoss))
	first, err := c.askPassword(c.say(text.VerbsPasswordNew))
	if err != nil {
		return nil, err
	}
	if err := sealing.CheckPassword(first); err != nil {
		return nil, err
	}
	again, err := c.askPassword(c.say(text.VerbsPasswordAgain))
	if err == nil && !bytes.Equal(first, again) {
		err = model.Invalidf("Ulangi dan ketik keduanya sama.", "Kedua sandi tidak sama.")
	}
	return first, err
}

// oldPassword gives the password of a sealed copy.
func (c *console) oldPassword(p passwordWords, path string) ([]byte, error) {
	if p != (passwordWords{}) {
		return c.givenPassword(p)
	}
	return c.askPassword(c.say(text.SealAsk, path))
}

// maxPassword is the most bytes of a file that are taken for a password.
const maxPassword = 4 << 10

// givenPassword reads a password from a file, where - is what comes in, or from the environment. The end of its line does not belong to it.
func (c *console) givenPassword(p passwordWords) ([]byte, error) {
	switch {
	case p.file != "" && p.env != "":
		return nil, c.misuse(text.AgendaOneThing, "--password-file", "--password-env")
	case p.env != "":
		password, set := os.LookupEnv(p.env)
		if !set {
			return nil, model.Invalidf("Isi dahulu, lalu ulangi.", "Variabel lingkungan %s tidak ada.", p.env)
		}
		return []byte(password), nil
	case p.file == "-":
		return readPassword(c.in)
	}
	file, err := os.Open(p.file)
	if err != nil {
		return nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas sandi %s tidak dapat dibaca.", p.file)
	}
	defer file.Close()
	return readPassword(file)
}

func readPassword(from io.Reader) ([]byte, error) {
	password, err := io.ReadAll(io.LimitReader(from, maxPassword))
	if err != nil {
		return nil, fmt.Errorf("read the password: %w", err)
	}
	line, _, _ := bytes.Cut(password, []byte("\n"))
	return bytes.TrimSuffix(line, []byte("\r")), nil
}

// askPassword asks on the terminal, which does not show what is typed.
func (c *console) askPassword(question string) ([]byte, error) {
	terminal, ok := c.in.(*os.File)
	if !ok || !term.IsTerminal(int(terminal.Fd())) {
		return nil, c.misuse(text.UsagePassword)
	}
	fmt.Fprint(c.errOut, question+" ")
	password, err := term.ReadPassword(int(terminal.Fd()))
	fmt.Fprintln(c.errOut)
	if err != nil {
		return nil, fmt.Errorf("read the password: %w", err)
	}
	return password, nil
}
