// Written by npm run tipe:api. Do not edit.
export interface paths {
    "/api/sesi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sesi saya */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sesi"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/masuk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Masuk */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nip: string;
                        sandi: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sesi"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LangkahMasuk"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/masuk/kode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Masuk: kode kedua */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tiket: string;
                        kode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sesi"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LangkahMasuk"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keluar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keluar */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ganti sandi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lama: string;
                        baru: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sesi"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandi/lupa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Minta tautan sandi lewat surel */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nip: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            terkirim: "bila-terdaftar";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandi/baru": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tetapkan sandi dengan tautan atau langkah masuk */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tiket: string;
                        sandi: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sesi"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LangkahMasuk"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/masuk/cara": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cara masuk yang tersedia */
        get: {
            parameters: {
                query?: {
                    instansi?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            surel: boolean;
                            sso: {
                                nama: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/masuk/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Masuk tunggal: ke penyedia */
        get: {
            parameters: {
                query?: {
                    instansi?: string;
                    tujuan?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/masuk/sso/kembali": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Masuk tunggal: kembali dari penyedia */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keadaan akun saya */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bersandi: boolean;
                            sandiDigantiPada: string | null;
                            faktor: {
                                dipasangPada: string;
                                sisaCadangan: number;
                            } | null;
                            hakTertahan: string[];
                            hak: {
                                hak: string;
                                sejak: string;
                                sampai: string | null;
                                alasan: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/faktor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai memasang kode kedua */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sandi: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rahasia: string;
                            alamat: string;
                            qr: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/faktor/pasang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pasang kode kedua dengan kode pertamanya */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cadangan: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/faktor/cadangan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sepuluh kode cadangan baru */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sandi: string;
                        kode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cadangan: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/faktor/lepas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lepas kode kedua */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sandi: string;
                        kode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/sesi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sesi saya */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            perangkat: string;
                            alamat: string;
                            /** @enum {string} */
                            cara: "sandi" | "tautan" | "sso";
                            sejak: string;
                            terakhir: string;
                            habis: string;
                            ini: boolean;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/sesi/keluarkan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akhiri semua sesi lain */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            jumlah: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/sesi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Akhiri satu sesi saya */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Data tentang saya */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: {
                                [key: string]: unknown;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/data/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh data tentang saya (JSON atau XLSX) */
        get: {
            parameters: {
                query: {
                    format: "json" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/dilihat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Siapa yang membuka data saya */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                nomor: string;
                                pada: string;
                                nama: string;
                                perbuatan: string;
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saya/perbaikan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Permintaan perbaikan data saya */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            isi: string;
                            diajukanPada: string;
                            jawaban: string | null;
                            dijawabPada: string | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        /** Minta perbaikan data saya */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isi: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/akun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar akun */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    keadaan?: "aktif" | "tutup" | "belum-masuk" | "tertahan";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                id: string;
                                pegawaiId: string;
                                nama: string;
                                nip: string;
                                unit: string | null;
                                aktif: boolean;
                                bersandi: boolean;
                                berfaktor: boolean;
                                masukPada: string | null;
                                tahanan: number;
                                hak: string[];
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Buka akun untuk pegawai, dengan tautan sekali pakai */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        pegawai: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tautan: {
                                akun: string;
                                nama: string;
                                nip: string;
                                jalur: string;
                                habisPada: string;
                            }[];
                            dilewati: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/akun/calon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pegawai yang belum berakun */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                id: string;
                                nama: string;
                                nip: string;
                                unit: string | null;
                                email: string | null;
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/akun/{id}/lepas-faktor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lepas kode kedua sebuah akun; sesinya berakhir */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/akun/{id}/lepas-tahanan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buka akun yang tertahan karena salah sandi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/akun/{id}/tutup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tutup akun; sesi dan tautannya berakhir */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/akun/{id}/buka": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buka lagi akun yang ditutup */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/akun/{id}/tautan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tautan sandi sekali pakai */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            akun: string;
                            nama: string;
                            nip: string;
                            jalur: string;
                            habisPada: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar hak yang diberikan */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    hak?: "ortala" | "sdm" | "auditor" | "admin" | "spbe" | "manajemen-perubahan";
                    keadaan?: "berlaku" | "akan-datang" | "berakhir" | "dicabut";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                id: string;
                                akun: string;
                                nama: string;
                                nip: string;
                                hak: string;
                                sejak: string;
                                sampai: string | null;
                                alasan: string;
                                /** @enum {string} */
                                asal: "setempat" | "sso";
                                oleh: string | null;
                                /** @enum {string} */
                                keadaan: "berlaku" | "akan-datang" | "berakhir" | "dicabut";
                                dicabutPada: string | null;
                                alasanCabut: string | null;
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Beri hak kepada sebuah akun */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        akun: string;
                        /** @enum {string} */
                        hak: "ortala" | "sdm" | "auditor" | "admin" | "spbe" | "manajemen-perubahan";
                        /** Format: date */
                        sejak: string;
                        sampai: string | null;
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hak/{id}/cabut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cabut hak, seketika */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keamanan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Setelan keamanan */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wajibFaktor: string[];
                            penyedia: {
                                nama: string;
                                /** Format: uri */
                                penerbit: string;
                                klienId: string;
                                klaimNip: string;
                                klaimHak: string;
                                pemetaan: {
                                    nilai: string;
                                    /** @enum {string} */
                                    hak: "ortala" | "sdm" | "auditor" | "spbe" | "manajemen-perubahan";
                                }[];
                                aktif: boolean;
                                berahasia: boolean;
                            } | null;
                            alamatKembali: string;
                            surel: boolean;
                            kunci: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keamanan/faktor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hak yang mewajibkan kode kedua */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        wajib: ("ortala" | "sdm" | "auditor" | "admin" | "spbe" | "manajemen-perubahan")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keamanan/penyedia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Penyedia masuk tunggal (OIDC) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nama: string;
                        /** Format: uri */
                        penerbit: string;
                        klienId: string;
                        klaimNip: string;
                        klaimHak: string;
                        pemetaan: {
                            nilai: string;
                            /** @enum {string} */
                            hak: "ortala" | "sdm" | "auditor" | "spbe" | "manajemen-perubahan";
                        }[];
                        aktif: boolean;
                        rahasia?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/perbaikan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Permintaan perbaikan data */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    selesai?: "0" | "1";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                id: string;
                                pegawaiId: string;
                                nama: string;
                                isi: string;
                                diajukanPada: string;
                                jawaban: string | null;
                                dijawabPada: string | null;
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/perbaikan/{id}/jawab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jawab permintaan perbaikan data */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        jawaban: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Peraturan yang dianut */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            judul: {
                                id: string;
                                en: string;
                            };
                            nomor: string;
                            readonly rantai: string[];
                            istilah: {
                                [key: string]: {
                                    id: string;
                                    en: string;
                                };
                            };
                            alur: {
                                id: string;
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                gambar: string;
                                versi: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulasi/ketentuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cari ketentuan */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    modalitas?: "wajib" | "diutamakan" | "dapat" | "larangan" | "batas-waktu" | "definisi";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                id: string;
                                peraturan: string;
                                judulPeraturan: {
                                    id: string;
                                    en: string;
                                };
                                letak: string;
                                /** @enum {string} */
                                modalitas: "wajib" | "diutamakan" | "dapat" | "larangan" | "batas-waktu" | "definisi";
                                ringkasan: {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                asal: "sendiri" | "warisan";
                                readonly dipikul: ({
                                    /** @enum {string} */
                                    oleh: "aturan" | "alur" | "naskah" | "parameter" | "istilah" | "peran" | "pola" | "kedudukan" | "struktur" | "peranTim" | "layar";
                                    id: string;
                                } | {
                                    /** @enum {string} */
                                    oleh: "none";
                                    alasan: {
                                        id: string;
                                        en: string;
                                    };
                                })[];
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulasi/ketentuan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu ketentuan */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            peraturan: string;
                            judulPeraturan: {
                                id: string;
                                en: string;
                            };
                            letak: string;
                            /** @enum {string} */
                            modalitas: "wajib" | "diutamakan" | "dapat" | "larangan" | "batas-waktu" | "definisi";
                            ringkasan: {
                                id: string;
                                en: string;
                            };
                            /** @enum {string} */
                            asal: "sendiri" | "warisan";
                            readonly dipikul: ({
                                /** @enum {string} */
                                oleh: "aturan" | "alur" | "naskah" | "parameter" | "istilah" | "peran" | "pola" | "kedudukan" | "struktur" | "peranTim" | "layar";
                                id: string;
                            } | {
                                /** @enum {string} */
                                oleh: "none";
                                alasan: {
                                    id: string;
                                    en: string;
                                };
                            })[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulasi/alur/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gambar alur (BPMN 2.0) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/mandat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar mandat Plt dan Plh */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    keadaan?: "kini" | "lalu";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                id: string;
                                posisi: {
                                    id: string;
                                    nama: string;
                                };
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                pegawai: {
                                    id: string;
                                    nama: string;
                                };
                                /** @enum {string} */
                                sebagai: "plt" | "plh";
                                nomorSurat: string;
                                tanggalSurat: string | null;
                                sebab: string | null;
                                sejak: string;
                                sampai: string | null;
                                /** @enum {string} */
                                keadaan: "akan" | "berlaku" | "selesai" | "dicabut";
                                alasanCabut: string | null;
                                dapatDicabut: boolean;
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Tetapkan mandat */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MandatBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/mandat/posisi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jabatan yang dapat saya beri mandat */
        get: {
            parameters: {
                query?: {
                    cari?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            nama: string;
                            unit: {
                                id: string;
                                nama: string;
                            };
                            pemangku: {
                                nama: string;
                                /** @enum {string} */
                                sebagai: "definitif" | "plt" | "plh";
                            } | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/mandat/{id}/cabut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cabut mandat */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Struktur pada suatu hari */
        get: {
            parameters: {
                query?: {
                    pada?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kode: string;
                            nama: string;
                            jenis: string;
                            induk: string | null;
                            pimpinan: {
                                posisi: {
                                    id: string;
                                    nama: string;
                                };
                                pemangku: string | null;
                                sebagai: ("definitif" | "plt" | "plh") | null;
                            } | null;
                            jumlahPegawai: number;
                            lowong: number;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/unit/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu unit */
        get: {
            parameters: {
                query?: {
                    pada?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kode: string;
                            nama: string;
                            jenis: string;
                            sejak: string;
                            sampai: string | null;
                            readonly leluhur: {
                                id: string;
                                nama: string;
                            }[];
                            readonly bawahan: {
                                id: string;
                                nama: string;
                                jenis: string;
                            }[];
                            pimpinan: {
                                id: string;
                                nama: string;
                                /** @enum {string} */
                                jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                jenjang: string | null;
                                pimpinan: boolean;
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                pemangku: {
                                    pegawaiId: string;
                                    nama: string;
                                    pangkat: string | null;
                                    /** @enum {string} */
                                    sebagai: "definitif" | "plt" | "plh";
                                } | null;
                            } | null;
                            penilai: {
                                id: string;
                                nama: string;
                                /** @enum {string} */
                                jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                jenjang: string | null;
                                pimpinan: boolean;
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                pemangku: {
                                    pegawaiId: string;
                                    nama: string;
                                    pangkat: string | null;
                                    /** @enum {string} */
                                    sebagai: "definitif" | "plt" | "plh";
                                } | null;
                            } | null;
                            readonly posisi: {
                                id: string;
                                nama: string;
                                /** @enum {string} */
                                jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                jenjang: string | null;
                                pimpinan: boolean;
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                pemangku: {
                                    pegawaiId: string;
                                    nama: string;
                                    pangkat: string | null;
                                    /** @enum {string} */
                                    sebagai: "definitif" | "plt" | "plh";
                                } | null;
                                penilai: {
                                    id: string;
                                    nama: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/pegawai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mencari pegawai */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    unit?: string;
                    kompetensi?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: {
                                id: string;
                                nama: string;
                                nip: string;
                                posisi: {
                                    id: string;
                                    nama: string;
                                    /** @enum {string} */
                                    jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                    jenjang: string | null;
                                } | null;
                                unit: {
                                    id: string;
                                    nama: string;
                                } | null;
                                readonly kompetensi: string[];
                            }[];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/pegawai/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh daftar pegawai (CSV atau XLSX) */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    unit?: string;
                    kompetensi?: string;
                    format: "csv" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/pegawai/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu pegawai */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            nama: string;
                            nip: string;
                            /** @enum {string} */
                            status: "PNS" | "PPPK";
                            pangkat: string | null;
                            pendidikan: string | null;
                            email: string | null;
                            readonly kompetensi: string[];
                            readonly riwayat: {
                                posisi: {
                                    id: string;
                                    nama: string;
                                    /** @enum {string} */
                                    jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                };
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                /** @enum {string} */
                                sebagai: "definitif" | "plt" | "plh";
                                mandat: string | null;
                                sejak: string;
                                sampai: string | null;
                                hubungan: {
                                    unit: {
                                        id: string;
                                        nama: string;
                                        kode: string;
                                    };
                                    pimpinan: {
                                        id: string;
                                        nama: string;
                                        /** @enum {string} */
                                        jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                        jenjang: string | null;
                                        pimpinan: boolean;
                                        unit: {
                                            id: string;
                                            nama: string;
                                        };
                                        pemangku: {
                                            pegawaiId: string;
                                            nama: string;
                                            pangkat: string | null;
                                            /** @enum {string} */
                                            sebagai: "definitif" | "plt" | "plh";
                                        } | null;
                                    } | null;
                                    penilai: {
                                        id: string;
                                        nama: string;
                                        /** @enum {string} */
                                        jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                        jenjang: string | null;
                                        pimpinan: boolean;
                                        unit: {
                                            id: string;
                                            nama: string;
                                        };
                                        pemangku: {
                                            pegawaiId: string;
                                            nama: string;
                                            pangkat: string | null;
                                            /** @enum {string} */
                                            sebagai: "definitif" | "plt" | "plh";
                                        } | null;
                                    } | null;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/posisi/{id}/hubungan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unit, pimpinan, dan penilai */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unit: {
                                id: string;
                                nama: string;
                                kode: string;
                            };
                            pimpinan: {
                                id: string;
                                nama: string;
                                /** @enum {string} */
                                jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                jenjang: string | null;
                                pimpinan: boolean;
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                pemangku: {
                                    pegawaiId: string;
                                    nama: string;
                                    pangkat: string | null;
                                    /** @enum {string} */
                                    sebagai: "definitif" | "plt" | "plh";
                                } | null;
                            } | null;
                            penilai: {
                                id: string;
                                nama: string;
                                /** @enum {string} */
                                jenis: "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                jenjang: string | null;
                                pimpinan: boolean;
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                pemangku: {
                                    pegawaiId: string;
                                    nama: string;
                                    pangkat: string | null;
                                    /** @enum {string} */
                                    sebagai: "definitif" | "plt" | "plh";
                                } | null;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/impor/templat.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buku kerja kosong */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/impor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Impor buku kerja */
        post: {
            parameters: {
                query?: {
                    uji?: "0" | "1";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            diterapkan: boolean;
                            jumlah: {
                                unit: number;
                                posisi: number;
                                pegawai: number;
                                pemangku: number;
                                kedudukan: number;
                            } | null;
                            akunTidakDibuat: number;
                            temuan: {
                                jumlah: number;
                                readonly butir: {
                                    lembar: string;
                                    sel: string;
                                    apa: {
                                        id: string;
                                        en: string;
                                    };
                                    caraMembenahi: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                            };
                            halangan: {
                                id: string;
                                en: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/tindakan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarTindakan"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/berjalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarBerjalan"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/berkas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BerkasLengkap"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/gambar/{versi}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    versi: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/tindakan/{id}/putuskan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IsianPutusanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeadaanBerkas"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/berkas/{id}/tarik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IsianTarikInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeadaanBerkas"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/ingatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarIngatan"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alur/ingatan/{id}/baca": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/naskah": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar surat */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    berkas?: string;
                    jenis?: string;
                    tahun?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarSurat"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/naskah/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu surat */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Surat"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/naskah/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Berkas PDF/A sebuah surat */
        get: {
            parameters: {
                query?: {
                    unduh?: "0" | "1";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/naskah/{id}/halaman/{n}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gambar satu halaman surat */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    n: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifikasi/{kode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periksa keaslian sebuah surat */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kode: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VerifikasiSurat"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan/konsep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Konsep saya */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            butir: components["schemas"]["KonsepPenugasan"][];
                            kursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan/konsep/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu konsep saya */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KonsepPenugasan"];
                    };
                };
            };
        };
        /** Simpan konsep */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isi: {
                            [key: string]: unknown;
                        };
                        versi: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KonsepPenugasan"];
                    };
                };
            };
        };
        post?: never;
        /** Hapus konsep */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan/periksa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Periksa permohonan tanpa menyimpan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PermohonanPenugasanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PemeriksaanPenugasan"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pratinjau surat pertama */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PermohonanPenugasanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PratinjauSurat"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar penugasan */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    status?: "berproses" | "diterima" | "ditolak" | "ditarik";
                    lingkup?: "dalam-unit" | "lintas-unit" | "lintas-instansi";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarPenugasan"];
                    };
                };
            };
        };
        put?: never;
        /** Ajukan permohonan atau tetapkan penugasan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PermohonanPenugasanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh daftar penugasan (CSV atau XLSX) */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    status?: "berproses" | "diterima" | "ditolak" | "ditarik";
                    lingkup?: "dalam-unit" | "lintas-unit" | "lintas-instansi";
                    format: "csv" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu penugasan */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Penugasan"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/akun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Akun contoh */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            peran: {
                                id: string;
                                en: string;
                            };
                            nama: string;
                            jabatan: string;
                            unit: string;
                            instansi: string;
                            nip: string;
                            sandi: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SesiInput: {
            pegawai: {
                id: string;
                nama: string;
                nip: string;
            };
            instansi: {
                id: string;
                nama: string;
                namaSingkat: string;
                jenis: string;
                warna: string;
                zonaWaktu: string;
            };
            posisi: {
                id: string;
                nama: string;
                unit: {
                    id: string;
                    nama: string;
                };
                jenis: string;
                pimpinan: boolean;
                /** @enum {string} */
                sebagai: "definitif" | "plt" | "plh";
            }[];
            hak: string[];
            hakTertahan: string[];
            peraturan: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
            };
            istilah: {
                [key: string]: {
                    id: string;
                    en: string;
                };
            };
            hariIni: string;
            csrf: string;
            demo: boolean;
        };
        LangkahMasukInput: {
            /** @enum {string} */
            langkah: "kode" | "sandi";
            tiket: string;
        };
        MandatBaruInput: {
            /** Format: uuid */
            posisi: string;
            /** Format: uuid */
            pegawai: string;
            /** @enum {string} */
            sebagai: "plt" | "plh";
            nomorSurat: string;
            /** Format: date */
            tanggalSurat: string;
            sebab: string;
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
        };
        DaftarTindakanInput: {
            butir: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                berkas: string;
                kamar: string;
                perihal: string;
                tugas: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                };
                alur: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    gambar: string;
                };
                posisi: {
                    id: string;
                    nama: string;
                };
                sebagai: string;
                dari: {
                    nama: string;
                    jabatan: string;
                } | null;
                dibukaPada: string;
                tenggat: string | null;
            }[];
            kursor: string | null;
            jumlah: number;
        };
        DaftarBerjalanInput: {
            butir: {
                /** Format: uuid */
                id: string;
                kamar: string;
                perihal: string;
                alur: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    gambar: string;
                };
                dibukaPada: string;
                meja: {
                    tugas: {
                        id: string;
                        en: string;
                    };
                    posisi: {
                        id: string;
                        nama: string;
                    };
                    pemangku: string | null;
                    sejak: string;
                }[];
            }[];
            kursor: string | null;
        };
        BerkasLengkapInput: {
            /** Format: uuid */
            id: string;
            kamar: string;
            perihal: string;
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
                versi: string;
            };
            token: string[];
            dilalui: string[];
            hasil: string | null;
            meja: {
                tugas: {
                    id: string;
                    en: string;
                };
                posisi: {
                    id: string;
                    nama: string;
                };
                pemangku: string | null;
                sejak: string;
            }[];
            linimasa: {
                pada: string;
                nama: string;
                jabatan: string;
                sebagai: string;
                tugas: {
                    id: string;
                    en: string;
                };
                pilihan: {
                    id: string;
                    en: string;
                } | null;
                alasan: string | null;
            }[];
            tindakanSaya: {
                /** Format: uuid */
                id: string;
                tugas: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                };
                pilihan: {
                    kode: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    beralasan: boolean;
                }[];
                formulir: string | null;
                ketentuan: {
                    id: string;
                    letak: string;
                }[];
            }[];
            tarik: {
                boleh: boolean;
                kode: string | null;
                penjelasan: {
                    id: string;
                    en: string;
                } | null;
            };
        };
        DaftarIngatanInput: {
            butir: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                berkas: string;
                perihal: string;
                tugas: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                };
                posisi: {
                    id: string;
                    nama: string;
                };
                /** @enum {string} */
                jenis: "pengingat" | "eskalasi";
                pada: string;
                tenggat: string | null;
                dibacaPada: string | null;
            }[];
            kursor: string | null;
        };
        KeadaanBerkasInput: {
            /** Format: uuid */
            id: string;
            token: string[];
            hasil: string | null;
        };
        IsianPutusanInput: {
            pilihan: string;
            alasan?: string;
            isian?: {
                [key: string]: unknown;
            };
        };
        IsianTarikInput: {
            alasan: string;
        };
        SuratRingkasInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            berkas: string;
            jenis: string;
            namaJenis: {
                id: string;
                en: string;
            };
            nomor: string;
            tanggal: string;
            hal: string;
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            status: "terbit" | "batal";
        };
        DaftarSuratInput: {
            butir: components["schemas"]["SuratRingkasInput"][];
            kursor: string | null;
        };
        SuratInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            berkas: string;
            jenis: string;
            namaJenis: {
                id: string;
                en: string;
            };
            nomor: string;
            tanggal: string;
            hal: string;
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            status: "terbit" | "batal";
            sifat: string;
            yth: string[];
            tembusan: string[];
            kodeVerifikasi: string;
            sidik: string | null;
            alasanBatal: string | null;
            halaman: number;
        };
        VerifikasiSuratInput: {
            nomor: string;
            tanggal: string;
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            status: "terbit" | "batal";
            sidik: string | null;
        };
        PermohonanPenugasanInput: {
            /** @enum {string} */
            cara: "penunjukan" | "sukarela";
            /** Format: uuid */
            pemohon: string;
            /** Format: uuid */
            pemilik?: string;
            /** Format: uuid */
            pegawai: string;
            isi: {
                perihal: string;
                maksud: string;
                kompetensi: string;
                ekspektasi: string;
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
            /** Format: uuid */
            konsep?: string;
        };
        PemeriksaanPenugasanInput: {
            lingkup: string;
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
            } | null;
            pertama: {
                pilihan: {
                    id: string;
                    en: string;
                };
                surat: boolean;
            } | null;
            pelanggaran: {
                aturan: string;
                suara: string;
                pesan: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                };
                dasar: {
                    peraturan: string;
                    ketentuan: string;
                    letak: string;
                }[];
                isian?: string;
            }[];
            pihak: {
                peran: {
                    id: string;
                    en: string;
                };
                jabatan: string | null;
                nama: string | null;
            }[];
        };
        PenugasanInput: {
            /** Format: uuid */
            id: string;
            cara: string;
            lingkup: string;
            perihal: string;
            maksud: string;
            kompetensi: string;
            ekspektasi: string;
            mulai: string;
            selesai: string;
            status: string;
            dibuatPada: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                posisi: {
                    id: string;
                    nama: string;
                };
            };
            unitPemohon: {
                id: string;
                nama: string;
            };
            unitAsal: {
                id: string;
                nama: string;
            };
        };
        DaftarPenugasanInput: {
            butir: components["schemas"]["PenugasanInput"][];
            kursor: string | null;
        };
        KonsepPenugasanInput: {
            /** Format: uuid */
            id: string;
            isi: {
                [key: string]: unknown;
            };
            versi: number;
            diubahPada: string;
        };
        PratinjauSuratInput: {
            jenis: string;
            halaman: string[];
        };
        Sesi: {
            pegawai: {
                id: string;
                nama: string;
                nip: string;
            };
            instansi: {
                id: string;
                nama: string;
                namaSingkat: string;
                jenis: string;
                warna: string;
                zonaWaktu: string;
            };
            posisi: {
                id: string;
                nama: string;
                unit: {
                    id: string;
                    nama: string;
                };
                jenis: string;
                pimpinan: boolean;
                /** @enum {string} */
                sebagai: "definitif" | "plt" | "plh";
            }[];
            hak: string[];
            hakTertahan: string[];
            peraturan: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
            };
            istilah: {
                [key: string]: {
                    id: string;
                    en: string;
                };
            };
            hariIni: string;
            csrf: string;
            demo: boolean;
        };
        LangkahMasuk: {
            /** @enum {string} */
            langkah: "kode" | "sandi";
            tiket: string;
        };
        MandatBaru: {
            /** Format: uuid */
            posisi: string;
            /** Format: uuid */
            pegawai: string;
            /** @enum {string} */
            sebagai: "plt" | "plh";
            nomorSurat: string;
            /** Format: date */
            tanggalSurat: string;
            sebab: string;
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
        };
        DaftarTindakan: {
            butir: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                berkas: string;
                kamar: string;
                perihal: string;
                tugas: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                };
                alur: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    gambar: string;
                };
                posisi: {
                    id: string;
                    nama: string;
                };
                sebagai: string;
                dari: {
                    nama: string;
                    jabatan: string;
                } | null;
                dibukaPada: string;
                tenggat: string | null;
            }[];
            kursor: string | null;
            jumlah: number;
        };
        DaftarBerjalan: {
            butir: {
                /** Format: uuid */
                id: string;
                kamar: string;
                perihal: string;
                alur: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    gambar: string;
                };
                dibukaPada: string;
                meja: {
                    tugas: {
                        id: string;
                        en: string;
                    };
                    posisi: {
                        id: string;
                        nama: string;
                    };
                    pemangku: string | null;
                    sejak: string;
                }[];
            }[];
            kursor: string | null;
        };
        BerkasLengkap: {
            /** Format: uuid */
            id: string;
            kamar: string;
            perihal: string;
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
                versi: string;
            };
            token: string[];
            dilalui: string[];
            hasil: string | null;
            meja: {
                tugas: {
                    id: string;
                    en: string;
                };
                posisi: {
                    id: string;
                    nama: string;
                };
                pemangku: string | null;
                sejak: string;
            }[];
            linimasa: {
                pada: string;
                nama: string;
                jabatan: string;
                sebagai: string;
                tugas: {
                    id: string;
                    en: string;
                };
                pilihan: {
                    id: string;
                    en: string;
                } | null;
                alasan: string | null;
            }[];
            tindakanSaya: {
                /** Format: uuid */
                id: string;
                tugas: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                };
                pilihan: {
                    kode: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    beralasan: boolean;
                }[];
                formulir: string | null;
                ketentuan: {
                    id: string;
                    letak: string;
                }[];
            }[];
            tarik: {
                boleh: boolean;
                kode: string | null;
                penjelasan: {
                    id: string;
                    en: string;
                } | null;
            };
        };
        DaftarIngatan: {
            butir: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                berkas: string;
                perihal: string;
                tugas: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                };
                posisi: {
                    id: string;
                    nama: string;
                };
                /** @enum {string} */
                jenis: "pengingat" | "eskalasi";
                pada: string;
                tenggat: string | null;
                dibacaPada: string | null;
            }[];
            kursor: string | null;
        };
        KeadaanBerkas: {
            /** Format: uuid */
            id: string;
            token: string[];
            hasil: string | null;
        };
        IsianPutusan: {
            pilihan: string;
            alasan?: string;
            isian?: {
                [key: string]: unknown;
            };
        };
        IsianTarik: {
            alasan: string;
        };
        SuratRingkas: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            berkas: string;
            jenis: string;
            namaJenis: {
                id: string;
                en: string;
            };
            nomor: string;
            tanggal: string;
            hal: string;
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            status: "terbit" | "batal";
        };
        DaftarSurat: {
            butir: components["schemas"]["SuratRingkas"][];
            kursor: string | null;
        };
        Surat: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            berkas: string;
            jenis: string;
            namaJenis: {
                id: string;
                en: string;
            };
            nomor: string;
            tanggal: string;
            hal: string;
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            status: "terbit" | "batal";
            sifat: string;
            yth: string[];
            tembusan: string[];
            kodeVerifikasi: string;
            sidik: string | null;
            alasanBatal: string | null;
            halaman: number;
        };
        VerifikasiSurat: {
            nomor: string;
            tanggal: string;
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            status: "terbit" | "batal";
            sidik: string | null;
        };
        PermohonanPenugasan: {
            /** @enum {string} */
            cara: "penunjukan" | "sukarela";
            /** Format: uuid */
            pemohon: string;
            /** Format: uuid */
            pemilik?: string;
            /** Format: uuid */
            pegawai: string;
            isi: {
                perihal: string;
                maksud: string;
                kompetensi: string;
                ekspektasi: string;
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
            /** Format: uuid */
            konsep?: string;
        };
        PemeriksaanPenugasan: {
            lingkup: string;
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
            } | null;
            pertama: {
                pilihan: {
                    id: string;
                    en: string;
                };
                surat: boolean;
            } | null;
            pelanggaran: {
                aturan: string;
                suara: string;
                pesan: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                };
                dasar: {
                    peraturan: string;
                    ketentuan: string;
                    letak: string;
                }[];
                isian?: string;
            }[];
            pihak: {
                peran: {
                    id: string;
                    en: string;
                };
                jabatan: string | null;
                nama: string | null;
            }[];
        };
        Penugasan: {
            /** Format: uuid */
            id: string;
            cara: string;
            lingkup: string;
            perihal: string;
            maksud: string;
            kompetensi: string;
            ekspektasi: string;
            mulai: string;
            selesai: string;
            status: string;
            dibuatPada: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                posisi: {
                    id: string;
                    nama: string;
                };
            };
            unitPemohon: {
                id: string;
                nama: string;
            };
            unitAsal: {
                id: string;
                nama: string;
            };
        };
        DaftarPenugasan: {
            butir: components["schemas"]["Penugasan"][];
            kursor: string | null;
        };
        KonsepPenugasan: {
            /** Format: uuid */
            id: string;
            isi: {
                [key: string]: unknown;
            };
            versi: number;
            diubahPada: string;
        };
        PratinjauSurat: {
            jenis: string;
            halaman: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
