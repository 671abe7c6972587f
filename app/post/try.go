package post

import (
	"context"

	"benangmerah/model"
)

// Try reaches a server, secures the connection and logs in as Send would, and takes leave: nothing is sent. The error says, for a person, how far it came.
func Try(ctx context.Context, s Server, password string) error {
	if err := s.Check(); err != nil {
		return err
	}
	if s.User != "" && password == "" {
		return model.Invalidf("Tulis kata sandinya.", "Kata sandi %s di server surel %s belum diisi.", s.User, s.Host)
	}
	l, err := dial(ctx, s, password)
	if err != nil {
		return err
	}
	l.leave()
	return nil
}
