package register

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/mail"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"benangmerah/app/delivery"
	"benangmerah/app/post"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// Options say to which agencies packages go and how they are written; without Agencies to all that the meeting concerns.
type Options struct {
	reports.Options
	Agencies []model.ID
	Language locale.Language // of the workbooks
}

// Parcels are the packages of agencies as messages, each with the entry that it becomes in the register. The files lie in a folder of their own until Close.
type Parcels struct {
	Messages []post.Message
	Entries  []model.Handover // one a message
	Labels   []string         // of the agencies, one a message
	folder   string
}

// Close takes the files away.
func (b *Parcels) Close() error { return os.RemoveAll(b.folder) }

// Pack writes the packages of agencies into a new folder of the system's and makes a message of each. It refuses, before anything is written, where one of the
// agencies has no address, and names all of those. Of what fails or is cancelled nothing stays.
func Pack(ctx context.Context, f *sqlite.File, o Options, progress func(done, total int)) (*Parcels, error) {
	p := f.Snapshot()
	chosen, err := recipients(p, o.Agencies)
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "benangmerah-surel-*")
	if err != nil {
		return nil, model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Folder %s tidak dapat dibuat.", os.TempDir())
	}
	b := &Parcels{folder: folder}
	d, err := delivery.Write(ctx, f, folder, delivery.Options{Options: o.Options, Agencies: chosen, Parcels: true, Language: o.Language}, progress)
	if err == nil {
		err = b.fill(p, f.ID(), chosen, d)
	}
	if err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

// Addressed refuses where one of the agencies has no address, and names all of those.
func Addressed(p *model.Plan, agencies []model.ID) error {
	_, err := recipients(p, agencies)
	return err
}

// recipients gives the agencies that get something, in their order. All of them need an address.
func recipients(p *model.Plan, wanted []model.ID) (list []model.ID, err error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	var without []string
	for _, a := range p.Agencies.Of(0) {
		if len(wanted) > 0 && !slices.Contains(wanted, a.ID) || len(wanted) == 0 && !concerned(p, m, a) {
			continue
		}
		if list = append(list, a.ID); a.Email == "" {
			without = append(without, a.Label())
		}
	}
	switch {
	case len(without) > 0:
		return nil, errNoAddress(without)
	case len(list) == 0:
		return nil, model.Errorf(model.Conflict, "Isi program perangkat daerah dahulu.", "Tidak ada perangkat daerah yang dapat diberi naskah.")
	}
	return list, nil
}

// mostNamed is how many agencies without an address are named.
const mostNamed = 8

func errNoAddress(without []string) error {
	const hint = "Isi kolom Surel di Setelan, Perangkat daerah, lalu ulangi: belum ada yang dikirim."
	if n := len(without) - mostNamed; n > 0 {
		return model.Invalidf(hint, "Belum ada alamat surel: %s, dan %d lagi.", strings.Join(without[:mostNamed], ", "), n)
	}
	return model.Invalidf(hint, "Belum ada alamat surel: %s.", strings.Join(without, ", "))
}

// fill makes the messages of what was written.
func (b *Parcels) fill(p *model.Plan, file string, agencies []model.ID, d delivery.Delivered) error {
	issue, err := issueOf(p, d.Version)
	if err != nil {
		return err
	}
	state := fmt.Sprint(issue.ID)
	if issue.ID == 0 {
		if state, err = p.Digest(); err != nil {
			return err
		}
	}
	for _, id := range agencies {
		a := p.Agencies.Get(id)
		m, err := message(p, a, issue)
		if err != nil {
			return err
		}
		m.ID = messageID(file, state, fmt.Sprint(id), strings.ToLower(m.To[0].Address))
		m.Attachments = attachments(d, id)
		b.Messages, b.Labels = append(b.Messages, m), append(b.Labels, a.Label())
		b.Entries = append(b.Entries, model.Handover{
			Issue: issue.ID, Agency: id, Recipient: a.Addressee(), Papers: text.RegisterPackage.In(locale.Indonesian), Note: m.To[0].Address, Message: m.ID,
		})
	}
	return nil
}

// issueOf gives the version of what was written, one without an ID for drafts.
func issueOf(p *model.Plan, version int) (*model.Issue, error) {
	if version == 0 {
		return &model.Issue{}, nil
	}
	return IssueOf(p, version)
}

// messageID names a message by the file, the version (or the state of the data, of drafts), the agency and its address, so that nobody is sent the same version
// twice, whatever else has changed.
func messageID(fields ...string) string {
	h := sha256.New()
	for _, field := range fields {
		fmt.Fprintf(h, "%d:%s", len(field), field) //nolint:errcheck // a hash takes everything
	}
	return hex.EncodeToString(h.Sum(nil)[:20])
}

// attachments gives the files of an agency's package.
func attachments(d delivery.Delivered, agency model.ID) (list []post.Attachment) {
	kinds := map[string]string{".pdf": "application/pdf", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
	for _, f := range d.Files {
		if f.Agency == agency {
			list = append(list, post.Attachment{Name: path.Base(f.Path), MediaType: kinds[path.Ext(f.Path)], Path: filepath.Join(d.Folder, filepath.FromSlash(f.Path))})
		}
	}
	slices.SortFunc(list, func(a, b post.Attachment) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// message writes the message for an agency from the templates, without what goes along.
func message(p *model.Plan, a *model.Agency, issue *model.Issue) (post.Message, error) {
	settings := p.Post()
	to, err := mail.ParseAddress(a.Email)
	if err != nil {
		return post.Message{}, model.Invalidf("Tulis seperti sekretariat@contoh.go.id.", "Alamat surel %q tidak dapat dipakai.", a.Email)
	}
	to.Name = cmp.Or(to.Name, a.Name)
	if len([]rune(to.Name)) > longestName {
		to.Name = a.Short
	}
	m := post.Message{To: []mail.Address{*to}, From: sender(settings)}
	m.Subject = strings.Join(strings.Fields(Fill(cmp.Or(settings.Subject, text.MailSubject.ID), p, a, issue)), " ")
	m.Text = Fill(cmp.Or(settings.Body, text.MailBody.ID), p, a, issue) + "\n"
	return m, nil
}

// longestName is how long a name beside an address may be, in characters.
const longestName = 100

// Fill puts what they stand for in place of the words of a template: {title}, {number}, {agency}, {version}.
func Fill(template string, p *model.Plan, a *model.Agency, issue *model.Issue) string {
	title, number := "", "–"
	if m := p.CurrentMeeting(); m != nil {
		title, number = m.Title, cmp.Or(m.Number, number)
	}
	version := text.MailDraft.ID
	if issue != nil && issue.Version > 0 {
		version = text.MailVersion.In(locale.Indonesian, issue.Version)
	}
	return strings.NewReplacer("{title}", title, "{number}", number, "{agency}", a.Name, "{version}", version).Replace(template)
}

// WriteDrafts writes each message as a file into a folder, for the mail program, and gives their paths. Of what fails or is cancelled nothing stays.
func (b *Parcels) WriteDrafts(ctx context.Context, folder string, progress func(done, total int)) (paths []string, err error) {
	for i, m := range b.Messages {
		path, err := post.WriteDraft(ctx, folder, b.Labels[i], m)
		if err != nil {
			for _, p := range paths {
				err = errors.Join(err, os.Remove(p))
			}
			return nil, err
		}
		paths = append(paths, path)
		progress(i+1, len(b.Messages))
	}
	return paths, nil
}
