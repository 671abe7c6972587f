package verbs

import (
	"bufio"
	"context"
	"errors"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/post"
	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// mailWords are the words of the verb mail.
type mailWords struct {
	dir            string
	agencies       []string
	send, stdin    bool
	settle         int64
	arrived        bool
	passwordReader io.Reader
}

// mailFacts is what became of mail: of drafts the files, of what was sent each message.
type mailFacts struct {
	Folder   string         `json:"folder,omitempty"`
	Files    []string       `json:"files,omitempty"`
	Sent     int            `json:"sent"`
	Skipped  int            `json:"skipped"`
	Refused  int            `json:"refused"`
	InDoubt  int            `json:"in_doubt"`
	NotTried int            `json:"not_tried"`
	Messages []messageFacts `json:"messages,omitempty"`
}

// messageFacts is what became of a message. Agency is a code.
type messageFacts struct {
	Agency  string       `json:"agency"`
	Outcome post.Outcome `json:"outcome"`
	Answer  string       `json:"answer,omitempty"`
}

func (c *console) mail() *cobra.Command {
	var o mailWords
	cmd := c.verb(text.UseMail, text.VerbMail, "mail kota.benang --out surel", 1, func(cmd *cobra.Command, args []string) error {
		if err := c.mailUse(cmd, o); err != nil {
			return err
		}
		o.passwordReader = cmd.InOrStdin()
		return c.with(args[0], o.dir != "", func(f *sqlite.File) error {
			if o.settle != 0 {
				return c.settled(f, o)
			}
			options := register.Options{Language: c.language()}
			for _, code := range o.agencies {
				a, err := agencyByCode(f.Plan(), code)
				if err != nil {
					return err
				}
				options.Agencies = append(options.Agencies, a.ID)
			}
			if o.dir != "" {
				return c.drafted(cmd.Context(), f, o.dir, options)
			}
			return c.mailed(cmd.Context(), f, o, options)
		})
	})
	flags := cmd.Flags()
	flags.StringVar(&o.dir, "out", "", c.say(text.FlagOutDir))
	flags.StringSliceVar(&o.agencies, "agency", nil, c.say(text.FlagMailTo))
	flags.BoolVar(&o.send, "send", false, c.say(text.FlagSend))
	flags.BoolVar(&o.stdin, "password-stdin", false, c.say(text.FlagStdin))
	flags.Int64Var(&o.settle, "settle", 0, c.say(text.FlagSettle))
	flags.BoolVar(&o.arrived, "arrived", false, c.say(text.FlagArrived))
	return cmd
}

// mailUse refuses words that do not go together.
func (c *console) mailUse(cmd *cobra.Command, o mailWords) error {
	chosen := 0
	for _, on := range []bool{o.dir != "", o.send, o.settle != 0} {
		if on {
			chosen++
		}
	}
	switch {
	case chosen != 1:
		return c.misuse(text.UsageOneOf, "--out, --send, --settle")
	case o.stdin && !o.send:
		return c.misuse(text.UsageNeedsWith, "--password-stdin", "--send")
	case cmd.Flags().Changed("arrived") && o.settle == 0:
		return c.misuse(text.UsageNeedsWith, "--arrived", "--settle")
	}
	return nil
}

// drafted writes mail as files, to be sent from the mail program.
func (c *console) drafted(ctx context.Context, f *sqlite.File, dir string, o register.Options) error {
	parcels, err := register.Pack(ctx, f, o, func(int, int) {})
	if err != nil {
		return err
	}
	undo, err := makeFolder(dir)
	if err != nil {
		return errors.Join(err, parcels.Close())
	}
	paths, err := parcels.WriteDrafts(ctx, dir, func(int, int) {})
	if err = errors.Join(err, parcels.Close()); err != nil {
		_ = undo() // what was made for it goes where it is empty
		return err
	}
	return c.print(mailFacts{Folder: dir, Files: paths}, c.say(text.VerbsDrafts, len(paths), filepath.Clean(dir)))
}

// fileStore is a file as the sending of mail needs it.
type fileStore struct{ *sqlite.File }

// Do does an act.
func (s fileStore) Do(act model.Act) error {
	_, err := s.File.Do(act, model.Context{})
	return err
}

// mailed sends the packages. Where not all of them went out, that is a refusal, after what became of each.
func (c *console) mailed(ctx context.Context, f *sqlite.File, o mailWords, options register.Options) error {
	settings := f.Plan().Post()
	if err := register.Ready(settings); err != nil {
		return err
	}
	server := register.Server(settings)
	password, err := o.password(ctx, server)
	if err != nil {
		return err
	}
	parcels, err := register.Pack(ctx, f, options, func(int, int) {})
	if err != nil {
		return err
	}
	tally, err := parcels.Send(ctx, fileStore{f}, server, password, func(int, int) {})
	closed := parcels.Close()
	if tally.Tried() {
		closed = errors.Join(closed, c.printTally(f.Plan(), tally))
	}
	n := tally.Count
	if failed := n[post.Refused] + n[post.Doubtful] + n[post.NotSent]; err == nil && failed > 0 {
		err = model.Errorf(model.Conflict, "Lihat sebabnya di buku serah terima, lalu kirim lagi: yang sudah terkirim tidak dikirim dua kali.", "Tidak semua surel terkirim: %d ditolak, %d diragukan, %d belum dicoba.",
			n[post.Refused], n[post.Doubtful], n[post.NotSent])
	}
	return errors.Join(err, closed)
}

func (c *console) printTally(p *model.Plan, tally register.Tally) error {
	n := tally.Count
	facts := mailFacts{Sent: n[post.Accepted], Skipped: n[post.Skipped], Refused: n[post.Refused], InDoubt: n[post.Doubtful], NotTried: n[post.NotSent]}
	lines := []string{c.say(text.MailTold, facts.Sent, facts.Skipped, facts.Refused, facts.InDoubt, facts.NotTried)}
	for _, fate := range tally.Fates {
		facts.Messages = append(facts.Messages, messageFacts{Agency: p.Agencies.Get(fate.Agency).Code, Outcome: fate.Outcome, Answer: fate.Words})
		if fate.Words != "" {
			lines = append(lines, "  "+fate.Label+": "+fate.Words)
		}
	}
	return c.print(facts, strings.Join(lines, "\n"))
}

// password reads the password from standard input, or gets it from the keyring; none where nobody logs in.
func (o mailWords) password(ctx context.Context, server post.Server) (string, error) {
	switch {
	case o.stdin:
		line, err := bufio.NewReader(o.passwordReader).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return "", err
		}
		return strings.TrimRight(line, "\r\n"), nil
	case server.User == "":
		return "", nil
	}
	password, err := post.Keyring{}.Get(ctx, server)
	if err != nil && ctx.Err() == nil {
		return "", errors.Join(model.Errorf(model.NotFound, "Beri dengan --password-stdin, atau simpan di Setelan, bagian Surel.", "Kata sandi %s di server surel %s belum ada.", server.User, server.Host), err)
	}
	return password, err
}

// settled records what the recipient says about mail in doubt.
func (c *console) settled(f *sqlite.File, o mailWords) error {
	id := model.ID(o.settle)
	if _, err := f.Do(model.SettleMail{ID: id, Arrived: o.arrived}, model.Context{}); err != nil {
		return err
	}
	return c.print(handoverRow(f.Plan(), f.Plan().Handovers.Get(id)), c.say(text.VerbsSettled, o.settle))
}
