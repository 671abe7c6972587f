package post_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/zalando/go-keyring"

	"benangmerah/app/post"
	"benangmerah/model"
)

func TestKeepersKeepByServerAndUser(t *testing.T) {
	keyring.MockInit()
	for name, k := range map[string]post.Keeper{"keyring": post.Keyring{}, "memory": &post.Recall{}} {
		t.Run(name, func(t *testing.T) {
			ctx := t.Context()
			a := post.Server{Host: "surel.kota.contoh", Security: post.TLS, User: user}
			b := a
			b.Security = post.StartTLS
			if _, err := k.Get(ctx, a); model.CodeOf(err) != model.NotFound || !strings.Contains(err.Error(), "belum disimpan") {
				t.Error(err)
			}
			if err := errors.Join(k.Set(ctx, a, "lama"), k.Set(ctx, a, password), k.Set(ctx, b, "lain – é")); err != nil {
				t.Fatal(err)
			}
			if got, err := k.Get(ctx, a); got != password || err != nil {
				t.Errorf("%q, %v", got, err)
			}
			if got, err := k.Get(ctx, b); got != "lain – é" || err != nil {
				t.Errorf("%q, %v", got, err)
			}
			if err := errors.Join(k.Delete(ctx, a), k.Delete(ctx, a)); err != nil {
				t.Error(err)
			}
			if _, err := k.Get(ctx, a); model.CodeOf(err) != model.NotFound {
				t.Error(err)
			}
			if _, err := k.Get(ctx, b); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestNoKeyringOnThisMachine(t *testing.T) {
	keyring.MockInitWithError(errors.New("no bus"))
	k, s := post.Keyring{}, post.Server{Host: "surel.kota.contoh", User: user}
	_, err := k.Get(t.Context(), s)
	for _, err := range []error{err, k.Set(t.Context(), s, password), k.Delete(t.Context(), s)} {
		var told *model.Error
		if !errors.As(err, &told) || told.Code != model.Locked || told.Hint == "" || strings.Contains(err.Error(), password) {
			t.Error(err)
		}
	}
}

func TestWaitingForTheKeyringCanBeCancelled(t *testing.T) {
	keyring.MockInit()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := (post.Keyring{}).Get(ctx, post.Server{}); err == nil {
		t.Error("there is a password")
	}
}
