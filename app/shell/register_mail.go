package shell

import (
	"context"
	"errors"
	"path/filepath"

	"fyne.io/fyne/v2"

	"benangmerah/app/post"
	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// mostOpened is how many drafts are opened in the mail program at once; of more the folder is told.
const mostOpened = 3

// targets gives the marked agencies, of which all have an address, or nil after it was said what is lacking.
func (b *registerBox) targets() []model.ID {
	v := b.here().version
	if v == nil {
		return nil
	}
	ids := b.marked(v)
	if len(ids) == 0 {
		b.s.Tell(b.s.Say(text.RegisterNobody))
		return nil
	}
	if err := register.Addressed(b.s.Plan(), ids); err != nil {
		b.s.Fail(err)
		return nil
	}
	return ids
}

// askDrafts asks for a folder and writes mail for the marked agencies there, to be sent from the mail program.
func (b *registerBox) askDrafts() {
	ids := b.targets()
	if ids == nil {
		return
	}
	b.s.PickFolder(b.s.Say(text.RegisterDoDraft), func(folder string) { b.writeDrafts(ids, folder) })
}

func (b *registerBox) writeDrafts(ids []model.ID, folder string) {
	s, f, o := b.s, b.s.file, register.Options{Agencies: ids, Language: b.s.Language()}
	s.Slow(s.Say(text.MailPacking), func(ctx context.Context, progress func(int, int)) (any, error) {
		parcels, err := register.Pack(ctx, f, o, progress)
		if err != nil {
			return nil, err
		}
		paths, err := parcels.WriteDrafts(ctx, folder, progress)
		if err = errors.Join(err, parcels.Close()); err != nil || len(paths) > mostOpened {
			return paths, err
		}
		for _, path := range paths {
			if err := post.OpenDraft(path); err != nil {
				return nil, err
			}
		}
		return paths, nil
	}, func(written any) {
		paths := written.([]string)
		if len(paths) == 1 {
			s.Tell(s.Say(text.MailOpened, b.agencies(ids), paths[0]))
			return
		}
		s.Tell(s.Say(text.MailDrafted, len(paths), filepath.Dir(paths[0])))
	})
}

// askSend asks before the packages of the marked agencies go out, once everything is there that sending needs.
func (b *registerBox) askSend() {
	ids := b.targets()
	if ids == nil {
		return
	}
	s := b.s
	settings := s.Plan().Post()
	if err := register.Ready(settings); err != nil {
		s.Fail(err)
		return
	}
	s.Ask(s.Say(text.MailAsk, b.agencies(ids), settings.Host), s.Say(text.MailDo), func() {
		s.withPassword(register.Server(settings), text.MailDo, func(password string) { b.send(ids, password) })
	})
}

// sent is what became of a sending. Err says why it ended early.
type sent struct {
	tally register.Tally
	err   error
}

// send hands the packages to the server and keeps what becomes of them in the register. Stopping it leaves there what was sent.
func (b *registerBox) send(ids []model.ID, password string) {
	s, f, o := b.s, b.s.file, register.Options{Agencies: ids, Language: b.s.Language()}
	server := register.Server(s.Plan().Post())
	s.slow(work{
		Title: s.Say(text.MailSending),
		Do: func(ctx context.Context, progress func(int, int)) (any, error) {
			parcels, err := register.Pack(ctx, f, o, progress)
			if err != nil {
				return nil, err
			}
			tally, err := parcels.Send(ctx, postStore{f, b}, server, password, progress)
			closed := parcels.Close()
			if !tally.Tried() {
				return nil, errors.Join(err, closed)
			}
			return sent{tally, err}, closed
		},
		Done: func(result any) { b.sent(result.(sent)) },
		Stop: func() { s.Tell(s.Say(text.MailStopped)) },
	})
}

// sent says what became of the messages.
func (b *registerBox) sent(r sent) {
	s, n := b.s, r.tally.Count
	clear(b.ticked)
	b.refresh()
	said := s.Say(text.MailTold, n[post.Accepted], n[post.Skipped], n[post.Refused], n[post.Doubtful], n[post.NotSent])
	switch {
	case r.err != nil:
		s.warn(s.Say(text.MailEnded, said, s.told(r.err).Error()))
	case n[post.Refused]+n[post.Doubtful]+n[post.NotSent] > 0:
		s.warn(said)
	default:
		s.Tell(said)
	}
}

// postStore is the open file as the sending of mail needs it: acts are done on the UI goroutine, to which they belong, while sending waits.
type postStore struct {
	*sqlite.File
	box *registerBox
}

// Do does an act on the UI goroutine and waits until it is on the medium. It is called from slow work alone.
func (p postStore) Do(act model.Act) error {
	done := make(chan error, 1)
	fyne.Do(func() {
		_, err := p.File.Do(act, model.Context{})
		if err == nil && p.box.s.file == p.File {
			p.box.refresh()
		}
		done <- err
	})
	return <-done
}
