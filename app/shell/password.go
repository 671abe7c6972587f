package shell

import (
	"context"

	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/post"
	"benangmerah/app/register"
	"benangmerah/app/text"
)

// withPassword gives the password of a server that is kept on this computer, or else the one that is asked for, with verb on the button; none where nobody logs in.
func (s *Shell) withPassword(server post.Server, verb text.Sentence, use func(password string)) {
	if server.User == "" {
		use("")
		return
	}
	passwords := s.passwords
	s.Slow(s.Say(text.MailLooking), func(ctx context.Context, _ func(int, int)) (any, error) {
		password, err := passwords.Get(ctx, server)
		if ctx.Err() == nil && err != nil { // none is kept, or nothing is there to keep it: it is asked for
			return "", nil //nolint:nilerr // the question says it all
		}
		return password, err
	}, func(found any) {
		if found == "" {
			s.askPassword(server, verb, use)
			return
		}
		use(found.(string))
	})
}

// passwordField is a field that shows no letters.
func (s *Shell) passwordField(f *form) *parts.Field {
	field := parts.NewField(s.Say(text.MailTyped))
	field.Password = true
	field.OnSubmitted = func(string) { f.do.Tapped(&fyne.PointEvent{}) }
	field.OnEscape = func() { f.close() }
	return field
}

// askPassword asks for the password of a server, and whether it is to be kept on this computer.
func (s *Shell) askPassword(server post.Server, verb text.Sentence, use func(password string)) {
	var field *parts.Field
	keep := false
	f := newForm(s, verb, func() {
		if password := field.Text; keep {
			s.keepPassword(server, password, func() { use(password) })
		} else {
			use(password)
		}
	})
	field = s.passwordField(f)
	name := func(keep bool) string {
		if keep {
			return s.Say(text.MailKeepHere)
		}
		return s.Say(text.MailKeepNot)
	}
	f.choice(text.MailKeepAsk, chooser([]bool{false, true}, false, name, func(k bool) { keep = k }))
	f.show(s.Say(text.MailPassword, server.User, server.Host), field, parts.NewText(s.Say(text.MailNeverFile), look.Small, parts.Muted).Wrap())
	s.Focus(field)
}

// keepPassword keeps a password on this computer, or forgets it where it is empty, then goes on.
func (s *Shell) keepPassword(server post.Server, password string, then func()) {
	passwords := s.passwords
	s.Slow(s.Say(text.MailLooking), func(ctx context.Context, _ func(int, int)) (any, error) {
		if password == "" {
			return nil, passwords.Delete(ctx, server)
		}
		return nil, passwords.Set(ctx, server, password)
	}, func(any) { then() })
}

// KeepPassword asks for the password of the mail server, to be kept on this computer.
func (s *Shell) KeepPassword() {
	settings := s.Plan().Post()
	server := register.Server(settings)
	if server.Host == "" || server.User == "" {
		s.Tell(s.Say(text.PostNoUser))
		return
	}
	var field *parts.Field
	f := newForm(s, text.PostKeepDo, func() {
		said := text.PostKept
		if field.Text == "" {
			said = text.PostForgotten
		}
		s.keepPassword(server, field.Text, func() { s.Tell(s.Say(said)) })
	})
	field = s.passwordField(f)
	f.show(s.Say(text.MailPassword, server.User, server.Host), field, parts.NewText(s.Say(text.PostKeepAbout), look.Small, parts.Muted).Wrap())
	s.Focus(field)
}

// TryPost reaches the mail server of the file, secures the connection and logs in, and says how far that came. Nothing is sent.
func (s *Shell) TryPost() {
	settings := s.Plan().Post()
	if err := register.Ready(settings); err != nil {
		s.Fail(err)
		return
	}
	server := register.Server(settings)
	s.withPassword(server, text.PostTryDo, func(password string) {
		s.Slow(s.Say(text.PostTrying), func(ctx context.Context, _ func(int, int)) (any, error) {
			return nil, server.Try(ctx, password)
		}, func(any) {
			if server.User == "" {
				s.Tell(s.Say(text.PostAnswered, server.Host))
				return
			}
			s.Tell(s.Say(text.PostLoggedIn, server.Host, server.User))
		})
	})
}
