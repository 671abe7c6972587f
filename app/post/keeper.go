package post

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/zalando/go-keyring"

	"benangmerah/model"
)

// Keeper keeps the passwords of users at servers. Get of what was never set is a NotFound error; Delete of it is none.
type Keeper interface {
	Get(ctx context.Context, s Server) (string, error)
	Set(ctx context.Context, s Server, password string) error
	Delete(ctx context.Context, s Server) error
}

// Keyring keeps passwords where the system keeps them: the credentials of Windows, the keychain of macOS, the secret service of Linux desktops. Where there is
// none, or it stays locked, a Locked error says so, and the password is asked for each time. The system may ask the person first; cancelling ctx ends
// the waiting for that.
type Keyring struct{}

const service = "Benang Merah"

// Get gives the password of the server's user.
func (Keyring) Get(ctx context.Context, s Server) (password string, err error) {
	password, err = waited(ctx, func() (string, error) { return keyring.Get(service, s.account()) })
	if errors.Is(err, keyring.ErrNotFound) {
		return "", s.noPassword()
	}
	return password, unkept(ctx, err)
}

// Set keeps the password of the server's user.
func (Keyring) Set(ctx context.Context, s Server, password string) error {
	_, err := waited(ctx, func() (string, error) { return "", keyring.Set(service, s.account(), password) })
	return unkept(ctx, err)
}

// Delete forgets the password of the server's user.
func (Keyring) Delete(ctx context.Context, s Server) error {
	_, err := waited(ctx, func() (string, error) { return "", keyring.Delete(service, s.account()) })
	if errors.Is(err, keyring.ErrNotFound) {
		return nil
	}
	return unkept(ctx, err)
}

// account names a user at a server.
func (s Server) account() string { return fmt.Sprintf("%s@%s:%d", s.User, s.Host, s.port()) }

func (s Server) noPassword() error {
	return model.Errorf(model.NotFound, "Tulis kata sandinya.", "Kata sandi %s di server surel %s belum disimpan.", s.User, s.Host)
}

// waited does what may take until a person has answered the system.
func waited(ctx context.Context, do func() (string, error)) (string, error) {
	type result struct {
		password string
		err      error
	}
	done := make(chan result, 1)
	go func() {
		password, err := do()
		done <- result{password, err}
	}()
	select {
	case r := <-done:
		return r.password, r.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func unkept(ctx context.Context, err error) error {
	if err == nil || ctx.Err() != nil {
		return err
	}
	return because(model.Errorf(model.Locked, "Tulis kata sandi setiap kali mengirim; kata sandi tidak pernah ditulis ke berkas.",
		"Penyimpan kata sandi di komputer ini tidak dapat dipakai."), err)
}

// Recall is a Keeper in memory: it forgets everything when the program ends. The zero value is empty.
type Recall struct {
	mutex     sync.Mutex
	passwords map[string]string
}

// Get gives the password of the server's user.
func (r *Recall) Get(_ context.Context, s Server) (string, error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	password, known := r.passwords[s.account()]
	if !known {
		return "", s.noPassword()
	}
	return password, nil
}

// Set keeps the password of the server's user.
func (r *Recall) Set(_ context.Context, s Server, password string) error {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.passwords == nil {
		r.passwords = map[string]string{}
	}
	r.passwords[s.account()] = password
	return nil
}

// Delete forgets the password of the server's user.
func (r *Recall) Delete(_ context.Context, s Server) error {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	delete(r.passwords, s.account())
	return nil
}
