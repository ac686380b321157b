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
    "/api/saya/perubahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Apa yang diubah orang lain pada akun saya */
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
                                /** @enum {string} */
                                perbuatan: "kernel.faktor-direset" | "kernel.tahanan-dilepas" | "kernel.akun-ditutup" | "kernel.akun-dibuka" | "kernel.tautan-diserahkan" | "kernel.sandi-baru" | "kernel.hak-diberi" | "kernel.hak-dicabut";
                                alasan: string | null;
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
                            alamatMasuk: string;
                            surel: boolean;
                            kunci: boolean;
                            pindaiVirus: boolean;
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
    "/api/regulasi/peraturan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Peraturan yang dapat dibaca */
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
                                judul: {
                                    id: string;
                                    en: string;
                                };
                                berlakuSejak: string | null;
                                nomor: string;
                                penerbit: string;
                                /** @enum {string} */
                                status: "berlaku" | "rancangan";
                                berlakuSampai: string | null;
                                induk: {
                                    id: string;
                                    judul: {
                                        id: string;
                                        en: string;
                                    };
                                    berlakuSejak: string | null;
                                } | null;
                                dianutSejak: string | null;
                                jumlah: {
                                    ketentuan: number;
                                    aturan: number;
                                    alur: number;
                                    naskah: number;
                                };
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
    "/api/regulasi/aturan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aturan dalam kata-kata */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
                    suara?: "harus" | "larangan" | "diutamakan" | "dapat" | "batas-waktu";
                    pertanyaan?: string;
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
                                pertanyaan: string;
                                ketika: {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                suara: "harus" | "larangan" | "diutamakan" | "dapat" | "batas-waktu";
                                syarat: {
                                    id: string;
                                    en: string;
                                };
                                feel: string;
                                pesan: {
                                    id: string;
                                    en: string;
                                };
                                jalanKeluar: {
                                    id: string;
                                    en: string;
                                };
                                isian: string | null;
                                pembacaan: {
                                    id: string;
                                    en: string;
                                } | null;
                                ketentuan: {
                                    id: string;
                                    letak: string;
                                }[];
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
                                semula: {
                                    /** @enum {string} */
                                    suara: "harus" | "larangan" | "diutamakan" | "dapat" | "batas-waktu";
                                    syarat: {
                                        id: string;
                                        en: string;
                                    };
                                } | null;
                            }[];
                            kursor: string | null;
                            hitungan: {
                                suara: {
                                    [key: string]: number;
                                };
                                pertanyaan: {
                                    [key: string]: {
                                        id: string;
                                        en: string;
                                    };
                                };
                            };
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
    "/api/regulasi/aturan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu aturan */
        get: {
            parameters: {
                query?: {
                    peraturan?: string;
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
                            pertanyaan: string;
                            ketika: {
                                id: string;
                                en: string;
                            };
                            /** @enum {string} */
                            suara: "harus" | "larangan" | "diutamakan" | "dapat" | "batas-waktu";
                            syarat: {
                                id: string;
                                en: string;
                            };
                            feel: string;
                            pesan: {
                                id: string;
                                en: string;
                            };
                            jalanKeluar: {
                                id: string;
                                en: string;
                            };
                            isian: string | null;
                            pembacaan: {
                                id: string;
                                en: string;
                            } | null;
                            ketentuan: {
                                id: string;
                                letak: string;
                            }[];
                            tanda: {
                                /** @enum {string} */
                                asal: "sendiri" | "warisan" | "pengganti";
                                peraturan: {
                                    id: string;
                                    judul: {
                                        id: string;
                                        en: string;
                                    };
                                    berlakuSejak: string | null;
                                };
                                menggantikan: {
                                    id: string;
                                    judul: {
                                        id: string;
                                        en: string;
                                    };
                                    berlakuSejak: string | null;
                                } | null;
                            };
                            semula: {
                                /** @enum {string} */
                                suara: "harus" | "larangan" | "diutamakan" | "dapat" | "batas-waktu";
                                syarat: {
                                    id: string;
                                    en: string;
                                };
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
    "/api/regulasi/gambar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gambar alur */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
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
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                gambar: string;
                                kamar: string;
                                langkah: number;
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
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
    "/api/regulasi/pola": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pola mekanisme */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
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
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                letak: string;
                                gambar: {
                                    dirujuk: string;
                                    tercetak: string;
                                } | null;
                                struktur: string | null;
                                varian: string | null;
                                turunanDari: string | null;
                                tingkat: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                penilai: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                };
                                pimpinanUnit: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                };
                                penetapPerjanjian: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                };
                                pembagianTarget: {
                                    dari: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                    };
                                    kepada: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                    };
                                }[];
                                penugas: {
                                    oleh: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                    };
                                    atasRekomendasi: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                    };
                                } | null;
                                perumusStrategi: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                };
                                pemantau: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                penerimaHasil: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                };
                                peninjau: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                penerimaAkhir: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                };
                                /** @enum {string} */
                                pengembalian: "tertulis" | "pembacaan";
                                readonly pembacaan: {
                                    id: string;
                                    tertulis: {
                                        id: string;
                                        en: string;
                                    };
                                    dipakai: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                ketentuan: {
                                    id: string;
                                    letak: string;
                                }[];
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
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
    "/api/regulasi/istilah": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Istilah */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
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
                                kata: {
                                    id: string;
                                    en: string;
                                };
                                semula: {
                                    id: string;
                                    en: string;
                                } | null;
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
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
    "/api/regulasi/parameter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parameter */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
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
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                nilai: {
                                    sejak: string;
                                    sampai: string | null;
                                    nilai: string;
                                    berlaku: boolean;
                                    ketentuan: {
                                        id: string;
                                        letak: string;
                                    } | null;
                                }[];
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
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
    "/api/regulasi/satuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unit yang dihitung */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
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
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                nilai: {
                                    sejak: string;
                                    sampai: string | null;
                                    uraian: {
                                        id: string;
                                        en: string;
                                    };
                                    berlaku: boolean;
                                    ketentuan: {
                                        id: string;
                                        letak: string;
                                    }[];
                                    pembacaan: {
                                        id: string;
                                        en: string;
                                    } | null;
                                }[];
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
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
    "/api/regulasi/peran": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Peran */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
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
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                uraian: {
                                    id: string;
                                    en: string;
                                };
                                dipakai: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                    langkah: string | null;
                                }[];
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
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
    "/api/regulasi/naskah": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jenis naskah */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    peraturan?: string;
                    asal?: "sendiri" | "warisan" | "pengganti";
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
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                isian: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                    wajib: boolean;
                                    readonly ketentuan: {
                                        id: string;
                                        letak: string;
                                    }[];
                                }[];
                                ketentuan: {
                                    id: string;
                                    letak: string;
                                }[];
                                dipakai: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                    langkah: string | null;
                                }[];
                                tanda: {
                                    /** @enum {string} */
                                    asal: "sendiri" | "warisan" | "pengganti";
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    menggantikan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    } | null;
                                };
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
    "/api/regulasi/banding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dua peraturan berdampingan */
        get: {
            parameters: {
                query: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    kiri: string;
                    kanan: string;
                    bagian?: "ketentuan" | "istilah" | "peran" | "peranTim" | "parameter" | "satuan" | "pola" | "jabatan" | "kedudukan" | "struktur" | "aturan" | "alur" | "naskah";
                    topik?: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                    beda?: "ya";
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
                                topik: {
                                    /** @enum {string} */
                                    id: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                } | null;
                                /** @enum {string} */
                                hasil: "sama" | "beda" | "hanya-a" | "hanya-b";
                                kiri: {
                                    id: string;
                                    judul: {
                                        id: string;
                                        en: string;
                                    };
                                    uraian: {
                                        id: string;
                                        en: string;
                                    };
                                    modalitas: string | null;
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    warisan: boolean;
                                }[];
                                kanan: {
                                    id: string;
                                    judul: {
                                        id: string;
                                        en: string;
                                    };
                                    uraian: {
                                        id: string;
                                        en: string;
                                    };
                                    modalitas: string | null;
                                    peraturan: {
                                        id: string;
                                        judul: {
                                            id: string;
                                            en: string;
                                        };
                                        berlakuSejak: string | null;
                                    };
                                    warisan: boolean;
                                }[];
                            }[];
                            kursor: string | null;
                            hitungan: {
                                sama: number;
                                beda: number;
                                "hanya-a": number;
                                "hanya-b": number;
                            };
                            readonly namaTopik: {
                                /** @enum {string} */
                                id: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                                nama: {
                                    id: string;
                                    en: string;
                                };
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
    "/api/regulasi/banding/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh banding (CSV atau XLSX) */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    kiri: string;
                    kanan: string;
                    bagian?: "ketentuan" | "istilah" | "peran" | "peranTim" | "parameter" | "satuan" | "pola" | "jabatan" | "kedudukan" | "struktur" | "aturan" | "alur" | "naskah";
                    topik?: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                    beda?: "ya";
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
                    peraturan?: string;
                    modalitas?: "wajib" | "diutamakan" | "dapat" | "larangan" | "batas-waktu" | "definisi";
                    pemikul?: ("aturan" | "alur" | "naskah" | "parameter" | "satuan" | "istilah" | "peran" | "pola" | "kedudukan" | "struktur" | "peranTim" | "layar") | "none";
                    asal?: "sendiri" | "warisan" | "pengganti";
                    topik?: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                    tempat?: string;
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
                                    oleh: "aturan" | "alur" | "naskah" | "parameter" | "satuan" | "istilah" | "peran" | "pola" | "kedudukan" | "struktur" | "peranTim" | "layar";
                                    id: string;
                                } | {
                                    /** @enum {string} */
                                    oleh: "none";
                                    alasan: {
                                        id: string;
                                        en: string;
                                    };
                                })[];
                                topik: {
                                    /** @enum {string} */
                                    id: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                } | null;
                                /** @enum {string} */
                                tanda: "sendiri" | "warisan" | "pengganti";
                            }[];
                            kursor: string | null;
                            hitungan: {
                                semua: number;
                                modalitas: {
                                    [key: string]: number;
                                };
                                pemikul: {
                                    [key: string]: number;
                                };
                                asal: {
                                    [key: string]: number;
                                };
                                topik: {
                                    [key: string]: number;
                                };
                                tempat: {
                                    [key: string]: number;
                                };
                            };
                            readonly namaTopik: {
                                /** @enum {string} */
                                id: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                                nama: {
                                    id: string;
                                    en: string;
                                };
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
    "/api/regulasi/ketentuan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu ketentuan dan setiap tempat penerapannya */
        get: {
            parameters: {
                query?: {
                    peraturan?: string;
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
                                oleh: "aturan" | "alur" | "naskah" | "parameter" | "satuan" | "istilah" | "peran" | "pola" | "kedudukan" | "struktur" | "peranTim" | "layar";
                                id: string;
                            } | {
                                /** @enum {string} */
                                oleh: "none";
                                alasan: {
                                    id: string;
                                    en: string;
                                };
                            })[];
                            topik: {
                                /** @enum {string} */
                                id: "umum" | "kedudukan" | "penugasan" | "tim-kerja" | "naskah" | "tahapan-perencanaan" | "tahapan-pelaksanaan" | "tahapan-evaluasi" | "pelaksanaan" | "pertanggungjawaban" | "pengelolaan-kinerja" | "proses-bisnis" | "tik" | "tata-kelola";
                                nama: {
                                    id: string;
                                    en: string;
                                };
                            } | null;
                            /** @enum {string} */
                            tanda: "sendiri" | "warisan" | "pengganti";
                            padanan: {
                                id: string;
                                letak: string;
                                judulPeraturan: {
                                    id: string;
                                    en: string;
                                };
                                ringkasan: {
                                    id: string;
                                    en: string;
                                };
                                sama: boolean;
                            }[];
                            readonly penerapan: {
                                /** @enum {string} */
                                oleh: "aturan" | "alur" | "naskah" | "parameter" | "satuan" | "istilah" | "peran" | "pola" | "kedudukan" | "struktur" | "peranTim" | "layar";
                                id: string;
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                bagian?: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                };
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
                query?: {
                    peraturan?: string;
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
    "/api/regulasi/adopsi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Riwayat adopsi peraturan */
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
                        "application/json": components["schemas"]["DaftarAdopsi"];
                    };
                };
            };
        };
        put?: never;
        /** Tetapkan peraturan yang dianut mulai suatu hari */
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
                        peraturan: string;
                        /** Format: date */
                        sejak: string;
                        /** @default false */
                        percobaan?: boolean;
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
                        "application/json": components["schemas"]["DaftarAdopsi"];
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
    "/api/regulasi/adopsi/{sejak}/tarik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tarik adopsi sebelum harinya */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sejak: string;
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
                        "application/json": components["schemas"]["DaftarAdopsi"];
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
    "/api/regulasi/uji-coba": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uji coba yang pernah dijalankan */
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
                        "application/json": components["schemas"]["UjiCoba"][];
                    };
                };
            };
        };
        put?: never;
        /** Mulai uji coba atas berkas instansi */
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
                        peraturan: string;
                        /** @default false */
                        termasukSelesai?: boolean;
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
                        "application/json": components["schemas"]["UjiCoba"];
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
    "/api/regulasi/uji-coba/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu uji coba */
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
                        "application/json": components["schemas"]["UjiCoba"];
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
    "/api/regulasi/uji-coba/{id}/henti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hentikan uji coba */
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
                        "application/json": components["schemas"]["UjiCoba"];
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
    "/api/regulasi/uji-coba/{id}/berkas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Berkas dalam sebuah uji coba */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    putusan?: "ditolak" | "diperingatkan" | "berbeda" | "tak-teruji" | "sama";
                    jenis?: string;
                    aturan?: string;
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
                            butir: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                putusan: "ditolak" | "diperingatkan" | "berbeda" | "tak-teruji" | "sama";
                                perihal: string;
                                dibukaPada: string;
                                peraturan: {
                                    id: string;
                                    en: string;
                                };
                                alur: {
                                    id: string;
                                    en: string;
                                };
                                terbuka: boolean;
                                readonly butir: {
                                    /** @enum {string} */
                                    jenis: "ditolak" | "diperingatkan" | "penyetuju" | "penanda-tangan" | "naskah" | "lingkup" | "tanpa-alur" | "tak-teruji";
                                    aturan?: string;
                                    suara?: string;
                                    pesan?: {
                                        id: string;
                                        en: string;
                                    };
                                    naskah?: {
                                        id: string;
                                        en: string;
                                    };
                                    readonly semula?: {
                                        id: string;
                                        en: string;
                                    }[];
                                    readonly menjadi?: {
                                        id: string;
                                        en: string;
                                    }[];
                                    readonly dasar?: {
                                        peraturan: string;
                                        ketentuan: string;
                                        letak: string;
                                    }[];
                                    alur?: string;
                                    sebab?: string;
                                }[];
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
    "/api/regulasi/uji-coba/{id}/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh hasil uji coba (CSV atau XLSX) */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    putusan?: "ditolak" | "diperingatkan" | "berbeda" | "tak-teruji" | "sama";
                    jenis?: string;
                    aturan?: string;
                    format: "csv" | "xlsx";
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
    "/api/regulasi/unggahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Folder peraturan yang diunggah */
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
                            kunci: string;
                            peraturan: string;
                            versi: number;
                            judul: {
                                id: string;
                                en: string;
                            };
                            nomor: string;
                            /** @enum {string} */
                            status: "berlaku" | "rancangan";
                            jumlahBerkas: number;
                            oleh: string;
                            pada: string;
                        }[];
                    };
                };
            };
        };
        put?: never;
        /** Unggah dan periksa folder peraturan */
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
                        "application/json": components["schemas"]["LaporanUnggahan"];
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
    "/api/organisasi/pegawai/{id}/portofolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Usulkan catatan */
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
                    "application/json": components["schemas"]["CatatanBaruInput"];
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
    "/api/organisasi/portofolio/{id}/putuskan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sahkan, tolak, cabut, atau tarik catatan */
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
                    "application/json": components["schemas"]["PutusanCatatanInput"];
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
    "/api/organisasi/portofolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usul yang menunggu */
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
                                id: string;
                                /** @enum {string} */
                                jenis: "kompetensi" | "pendidikan" | "pengalaman";
                                nama: string;
                                tingkat: string;
                                bukti: {
                                    judul: string;
                                    nomor: string | null;
                                    penerbit: string;
                                    tanggal: string | null;
                                };
                                sejak: string;
                                sampai: string | null;
                                /** @enum {string} */
                                keadaan: "usul" | "sah" | "ditolak" | "dicabut";
                                alasan: string | null;
                                readonly dapat: ("sahkan" | "tolak" | "cabut" | "tarik")[];
                                pegawai: {
                                    id: string;
                                    nama: string;
                                };
                                pada: string;
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
    "/api/organisasi/kompetensi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nama kompetensi yang ada */
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
                            nama: string;
                            jumlah: number;
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
    "/api/organisasi/pegawai/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Catat data pegawai sejak suatu hari */
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
                        /** Format: date */
                        sejak: string;
                        nama: string;
                        gelarDepan?: string;
                        gelarBelakang?: string;
                        golongan?: string;
                        pendidikan?: string;
                        dasar: string;
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
    "/api/organisasi/pegawai/{id}/foto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Foto pegawai */
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
        /** Pasang foto pegawai */
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
                        /** Format: byte */
                        isi: string;
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
                            sidik: string;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Hapus foto pegawai */
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
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisasi/pendukung": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tenaga pendukung pada suatu hari */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    unit?: string;
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
                            butir: {
                                id: string;
                                nama: string;
                                nomor: string | null;
                                tugas: string;
                                unit: {
                                    id: string;
                                    nama: string;
                                };
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
    "/api/organisasi/pendukung/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu tenaga pendukung */
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
                            nama: string;
                            nomor: string | null;
                            tugas: string;
                            unit: {
                                id: string;
                                nama: string;
                            };
                            pendidikan: string | null;
                            sejak: string;
                            sampai: string | null;
                            berlaku: boolean;
                            readonly riwayat: {
                                id: string;
                                tugas: string;
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                sejak: string;
                                sampai: string | null;
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
    "/api/organisasi/direktori": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alamat instansi lain yang terbuka */
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
                        "application/json": components["schemas"]["DirektoriInstansi"];
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
    "/api/organisasi/alamat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alamat instansi sendiri bagi instansi lain */
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
                        "application/json": components["schemas"]["AlamatInstansi"];
                    };
                };
            };
        };
        /** Tetapkan jabatan yang dapat disurati instansi lain */
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
                        posisi: string[];
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
                        "application/json": components["schemas"]["AlamatInstansi"];
                    };
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
                                    /** @enum {string} */
                                    jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                };
                                pemangku: string | null;
                                sebagai: ("definitif" | "plt" | "plh") | null;
                            } | null;
                            jumlahPegawai: number;
                            jumlahPosisi: number;
                            lowong: number;
                            jumlahPendukung: number;
                            rentang: number | null;
                            penugasan: number;
                            bertugas: number;
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
    "/api/organisasi/perubahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beda struktur suatu hari dengan hari ini */
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
                            dari: string;
                            ke: string;
                            unit: {
                                mulai: number;
                                berakhir: number;
                                berubah: number;
                            };
                            jabatan: {
                                mulai: number;
                                berakhir: number;
                                berubah: number;
                            };
                            pemangku: {
                                mulai: number;
                                berakhir: number;
                                berubah: number;
                            };
                            readonly tempat: string[];
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
                                jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
                                jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
                                jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
                            readonly pendukung: {
                                id: string;
                                nama: string;
                                tugas: string;
                            }[];
                            readonly riwayatPimpinan: {
                                pegawaiId: string;
                                nama: string;
                                posisi: string;
                                /** @enum {string} */
                                sebagai: "definitif" | "plt" | "plh";
                                sejak: string;
                                sampai: string | null;
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
                    cara?: "semua" | "salah-satu";
                    jenjang?: string;
                    pada?: string;
                    bebasDari?: string;
                    bebasSampai?: string;
                    tugasKurangDari?: number;
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
                                /** @enum {string} */
                                status: "PNS" | "PPPK";
                                pangkat: string | null;
                                posisi: {
                                    id: string;
                                    nama: string;
                                    /** @enum {string} */
                                    jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
                                    jenjang: string | null;
                                } | null;
                                unit: {
                                    id: string;
                                    nama: string;
                                } | null;
                                readonly kompetensi: string[];
                                readonly bukti: {
                                    nama: string;
                                    tingkat: string;
                                    judul: string;
                                    penerbit: string;
                                    tanggal: string | null;
                                    sampai: string | null;
                                }[];
                                tugas: {
                                    mulai: string;
                                    selesai: string;
                                    jam: number | null;
                                }[] | null;
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
                    cara?: "semua" | "salah-satu";
                    jenjang?: string;
                    pada?: string;
                    bebasDari?: string;
                    bebasSampai?: string;
                    tugasKurangDari?: number;
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
                            nama: string;
                            sebutan: {
                                nama: string;
                                gelarDepan: string | null;
                                gelarBelakang: string | null;
                            };
                            nip: string;
                            /** @enum {string} */
                            status: "PNS" | "PPPK";
                            golongan: string | null;
                            pangkat: string | null;
                            pendidikan: string | null;
                            email: string | null;
                            foto: string | null;
                            readonly kompetensi: string[];
                            readonly data: {
                                nama: string;
                                pangkat: string | null;
                                pendidikan: string | null;
                                sejak: string | null;
                                sampai: string | null;
                            }[];
                            readonly catatan: {
                                id: string;
                                /** @enum {string} */
                                jenis: "kompetensi" | "pendidikan" | "pengalaman";
                                nama: string;
                                tingkat: string;
                                bukti: {
                                    judul: string;
                                    nomor: string | null;
                                    penerbit: string;
                                    tanggal: string | null;
                                };
                                sejak: string;
                                sampai: string | null;
                                /** @enum {string} */
                                keadaan: "usul" | "sah" | "ditolak" | "dicabut";
                                alasan: string | null;
                                readonly dapat: ("sahkan" | "tolak" | "cabut" | "tarik")[];
                            }[];
                            readonly riwayat: {
                                posisi: {
                                    id: string;
                                    nama: string;
                                    /** @enum {string} */
                                    jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
                                        jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
                                        jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
                                jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
                                jenis: "pejabat-negara" | "jpt-utama" | "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";
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
    "/api/organisasi/bagan/cetak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bagan sebagai PDF */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PermintaanBaganInput"];
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
    "/api/organisasi/unit/{id}/kedudukan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kedudukan pegawai satu unit: varian, pola, struktur penugasan, temuan */
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
                            peraturan: {
                                id: string;
                                judul: {
                                    id: string;
                                    en: string;
                                };
                            } | null;
                            readonly kelompok: {
                                /** @enum {string} */
                                cara: "tepat" | "tercatat" | "terdekat" | "lebih-dalam" | "mendua" | "tidak-dikenali";
                                varian: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                    letak: string;
                                    gambar: string | null;
                                    readonly ketentuan: {
                                        peraturan: string;
                                        ketentuan: string;
                                        letak: string;
                                    }[];
                                } | null;
                                pola: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                    letak: string;
                                    gambar: string | null;
                                    readonly ketentuan: {
                                        peraturan: string;
                                        ketentuan: string;
                                        letak: string;
                                    }[];
                                    turunanDari: string | null;
                                } | null;
                                struktur: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                    letak: string;
                                    gambar: string | null;
                                    readonly ketentuan: {
                                        peraturan: string;
                                        ketentuan: string;
                                        letak: string;
                                    }[];
                                } | null;
                                tercatat: string | null;
                                penilai: {
                                    id: string;
                                    nama: string;
                                    pemangku: {
                                        id: string;
                                        nama: string;
                                    } | null;
                                    unit: {
                                        id: string;
                                        nama: string;
                                    };
                                } | null;
                                penugas: {
                                    id: string;
                                    nama: string;
                                    pemangku: {
                                        id: string;
                                        nama: string;
                                    } | null;
                                    unit: {
                                        id: string;
                                        nama: string;
                                    };
                                } | null;
                                readonly garis: {
                                    jabatan: {
                                        id: string;
                                        en: string;
                                    } | null;
                                    pejabat: {
                                        id: string;
                                        nama: string;
                                        pemangku: {
                                            id: string;
                                            nama: string;
                                        } | null;
                                        unit: {
                                            id: string;
                                            nama: string;
                                        };
                                    };
                                    penilai: boolean;
                                    penugas: boolean;
                                }[];
                                readonly alasan: {
                                    id: string;
                                    en: string;
                                }[];
                                readonly hampir: {
                                    id: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                    sebab: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                readonly temuan: {
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
                                    readonly dasar: {
                                        peraturan: string;
                                        ketentuan: string;
                                        letak: string;
                                    }[];
                                }[];
                                readonly pegawai: {
                                    /** @enum {string} */
                                    jenis: "fungsional" | "pelaksana";
                                    jenjang: string | null;
                                    jumlah: number;
                                }[];
                                jumlah: number;
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
    "/api/organisasi/pegawai/{id}/kedudukan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Siapa menilai dan menugaskan seorang pegawai pada suatu hari */
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
                            pada: string;
                            peraturan: {
                                id: string;
                                judul: {
                                    id: string;
                                    en: string;
                                };
                            } | null;
                            readonly jabatan: {
                                posisi: {
                                    id: string;
                                    nama: string;
                                    jenis: string;
                                };
                                unit: {
                                    id: string;
                                    nama: string;
                                };
                                /** @enum {string} */
                                sebagai: "definitif" | "plt" | "plh";
                                penilai: {
                                    id: string;
                                    nama: string;
                                    pemangku: {
                                        id: string;
                                        nama: string;
                                    } | null;
                                    unit: {
                                        id: string;
                                        nama: string;
                                    };
                                } | null;
                                penugas: {
                                    id: string;
                                    nama: string;
                                    pemangku: {
                                        id: string;
                                        nama: string;
                                    } | null;
                                    unit: {
                                        id: string;
                                        nama: string;
                                    };
                                } | null;
                                kedudukan: {
                                    /** @enum {string} */
                                    cara: "tepat" | "tercatat" | "terdekat" | "lebih-dalam" | "mendua" | "tidak-dikenali";
                                    varian: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                        letak: string;
                                        gambar: string | null;
                                        readonly ketentuan: {
                                            peraturan: string;
                                            ketentuan: string;
                                            letak: string;
                                        }[];
                                    } | null;
                                    pola: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                        letak: string;
                                        gambar: string | null;
                                        readonly ketentuan: {
                                            peraturan: string;
                                            ketentuan: string;
                                            letak: string;
                                        }[];
                                        turunanDari: string | null;
                                    } | null;
                                    struktur: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                        letak: string;
                                        gambar: string | null;
                                        readonly ketentuan: {
                                            peraturan: string;
                                            ketentuan: string;
                                            letak: string;
                                        }[];
                                    } | null;
                                    tercatat: string | null;
                                    penilai: {
                                        id: string;
                                        nama: string;
                                        pemangku: {
                                            id: string;
                                            nama: string;
                                        } | null;
                                        unit: {
                                            id: string;
                                            nama: string;
                                        };
                                    } | null;
                                    penugas: {
                                        id: string;
                                        nama: string;
                                        pemangku: {
                                            id: string;
                                            nama: string;
                                        } | null;
                                        unit: {
                                            id: string;
                                            nama: string;
                                        };
                                    } | null;
                                    readonly garis: {
                                        jabatan: {
                                            id: string;
                                            en: string;
                                        } | null;
                                        pejabat: {
                                            id: string;
                                            nama: string;
                                            pemangku: {
                                                id: string;
                                                nama: string;
                                            } | null;
                                            unit: {
                                                id: string;
                                                nama: string;
                                            };
                                        };
                                        penilai: boolean;
                                        penugas: boolean;
                                    }[];
                                    readonly alasan: {
                                        id: string;
                                        en: string;
                                    }[];
                                    readonly hampir: {
                                        id: string;
                                        nama: {
                                            id: string;
                                            en: string;
                                        };
                                        sebab: {
                                            id: string;
                                            en: string;
                                        };
                                    }[];
                                    readonly temuan: {
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
                                        readonly dasar: {
                                            peraturan: string;
                                            ketentuan: string;
                                            letak: string;
                                        }[];
                                    }[];
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
    "/api/organisasi/kedudukan/temuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Temuan kedudukan seluruh instansi */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    pada?: string;
                    suara?: "wajib" | "semua";
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
                                unit: {
                                    id: string;
                                    nama: string;
                                    /** @description The unit above */
                                    di: string | null;
                                };
                                penilai: {
                                    id: string;
                                    nama: string;
                                } | null;
                                jumlah: number;
                                varian: string | null;
                                readonly temuan: {
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
                                    readonly dasar: {
                                        peraturan: string;
                                        ketentuan: string;
                                        letak: string;
                                    }[];
                                }[];
                            }[];
                            kursor: string | null;
                            jumlah: number;
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
    "/api/organisasi/penunjukan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Peran yang ditunjuk instansi */
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
                        "application/json": components["schemas"]["DaftarPenunjukan"];
                    };
                };
            };
        };
        put?: never;
        /** Tunjuk jabatan untuk sebuah peran */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PenunjukanBaruInput"];
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
    "/api/organisasi/penunjukan/riwayat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Riwayat penunjukan */
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
                                id: string;
                                peran: string;
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                posisi: {
                                    id: string;
                                    nama: string;
                                };
                                sejak: string;
                                sampai: string | null;
                                alasan: string;
                                oleh: string | null;
                                alasanAkhir: string | null;
                                /** @enum {string} */
                                keadaan: "akan" | "berlaku" | "selesai" | "batal";
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
    "/api/organisasi/penunjukan/jabatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mencari jabatan yang dapat ditunjuk */
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
    "/api/organisasi/penunjukan/{id}/akhiri": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akhiri penunjukan */
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
                    "application/json": components["schemas"]["PengakhiranPenunjukanInput"];
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
    "/api/organisasi/pelimpahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar pelimpahan kewenangan penandatanganan */
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
                                pemberi: {
                                    id: string;
                                    nama: string;
                                    unit: string;
                                };
                                penerima: {
                                    id: string;
                                    nama: string;
                                    unit: string;
                                };
                                bentuk: ("an" | "ub") | null;
                                jenis: {
                                    jenis: string;
                                    nama: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                nomorSurat: string;
                                tanggalSurat: string;
                                alasan: string;
                                sejak: string;
                                sampai: string | null;
                                /** @enum {string} */
                                keadaan: "akan" | "berlaku" | "selesai" | "dicabut";
                                dicabutSejak: string | null;
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
        /** Limpahkan kewenangan penandatanganan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PelimpahanBaruInput"];
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
    "/api/organisasi/pelimpahan/bahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jabatan dan jenis naskah yang dapat saya limpahkan */
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
                            pemberi: {
                                id: string;
                                nama: string;
                                unit: string;
                            }[];
                            jenis: {
                                jenis: string;
                                nama: {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                asal: "ditulis" | "berkas";
                                batas: {
                                    id: string;
                                    en: string;
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
    "/api/organisasi/pelimpahan/penerima": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jabatan satu atau dua tingkat di bawah sebuah jabatan */
        get: {
            parameters: {
                query: {
                    pemberi: string;
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
                            unit: string;
                            /** @enum {string} */
                            bentuk: "an" | "ub";
                            pemangku: string | null;
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
    "/api/organisasi/pelimpahan/{id}/cabut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cabut pelimpahan */
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
                    "application/json": components["schemas"]["PencabutanPelimpahanInput"];
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
    "/api/organisasi/impor/struktur.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seluruh struktur sebagai buku kerja yang dapat diimpor lagi */
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
        /** Impor yang pernah dilakukan */
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
                        "application/json": components["schemas"]["Impor"][];
                    };
                };
            };
        };
        put?: never;
        /** Siapkan impor dari berkas (XLSX atau CSV); belum ada yang berubah */
        post: {
            parameters: {
                query?: {
                    berlaku?: string;
                    akhiri?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Impor"];
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
    "/api/organisasi/impor/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Siapkan impor dari baris JSON; pemeriksaannya sama dengan berkas */
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
                        /** Format: date */
                        berlaku?: string;
                        /** @default [] */
                        akhiri?: ("Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan")[];
                        lembar: {
                            [key: string]: {
                                [key: string]: string | number | boolean | null | string[];
                            }[];
                        };
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
                        "application/json": components["schemas"]["Impor"];
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
    "/api/organisasi/impor/judul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ingat arti judul kolom berkas instansi */
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
                        judul: {
                            lembar: string;
                            judul: string;
                            bidang: string | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
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
    "/api/organisasi/impor/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu impor */
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
                        "application/json": components["schemas"]["Impor"];
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
    "/api/organisasi/impor/{id}/beda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Perbedaan sebuah impor */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    lembar?: "Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan";
                    jenis?: "baru" | "berubah" | "pindah" | "hilang";
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
                            butir: {
                                urut: number;
                                /** @enum {string} */
                                lembar: "Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan";
                                /** @enum {string} */
                                jenis: "baru" | "berubah" | "pindah" | "hilang";
                                kunci: string;
                                sebutan: string;
                                baris: number | null;
                                readonly bidang: {
                                    judul: string;
                                    lama: string | null;
                                    baru: string | null;
                                }[];
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
    "/api/organisasi/impor/{id}/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh perbedaan (CSV atau XLSX) */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    lembar?: "Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan";
                    jenis?: "baru" | "berubah" | "pindah" | "hilang";
                    format: "csv" | "xlsx";
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
    "/api/organisasi/impor/{id}/terapkan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terapkan impor yang sudah disiapkan */
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
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Impor"];
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
    "/api/organisasi/impor/{id}/pergantungan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Apa yang bergantung pada impor yang sudah diterapkan */
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
                            boleh: boolean;
                            readonly daftar: {
                                /** @enum {string} */
                                jenis: "berkas" | "tindakan" | "akun" | "mandat" | "kedudukan" | "data";
                                sebutan: string;
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
    "/api/organisasi/impor/{id}/urungkan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan impor yang sudah diterapkan */
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
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Impor"];
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
    "/api/alur/berkas/{id}/ikhtisar": {
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
                        "application/json": components["schemas"]["IkhtisarBerkas"];
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
    "/api/alur/berkas/{id}/catatan": {
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
                        "application/json": components["schemas"]["DaftarCatatan"];
                    };
                };
            };
        };
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
                    "application/json": components["schemas"]["IsianCatatanInput"];
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
    "/api/alur/berkas/{id}/dilihat": {
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
                        "application/json": components["schemas"]["DaftarDilihat"];
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
    "/api/alur/berkas/{id}/lampiran": {
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
                        "application/json": components["schemas"]["DaftarLampiran"];
                    };
                };
            };
        };
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
    "/api/alur/lampiran/{id}/isi": {
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
    "/api/alur/lampiran/{id}/cabut": {
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
                    "application/json": components["schemas"]["IsianCabutLampiranInput"];
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
    "/api/alur/tindakan/{id}/teruskan": {
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
    "/api/alur/berkas/{id}/cetak": {
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
    "/api/alur/berkas/{id}/arsip": {
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
    "/api/alur/arsip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    tahun: number;
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
    "/api/naskah/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buku agenda nomor surat */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    seri?: string;
                    tahun?: number;
                    keadaan?: "terbit" | "batal" | "kertas" | "dipesan" | "tidak-dipakai" | "hilang";
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
                        "application/json": components["schemas"]["DaftarAgenda"];
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
    "/api/naskah/agenda/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buku agenda sebagai berkas */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    seri?: string;
                    tahun?: number;
                    keadaan?: "terbit" | "batal" | "kertas" | "dipesan" | "tidak-dipakai" | "hilang";
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
    "/api/naskah/agenda/blok": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nomor yang dipesan untuk hari kertas */
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
                        "application/json": components["schemas"]["DaftarBlokNomor"];
                    };
                };
            };
        };
        put?: never;
        /** Pesan nomor untuk hari kertas */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BlokNomorBaruInput"];
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
                            dari: number;
                            sampai: number;
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
    "/api/naskah/agenda/blok/{id}/tutup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tutup nomor yang tidak dipakai */
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
                    "application/json": components["schemas"]["TutupNomorInput"];
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
                            ditutup: number;
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
    "/api/naskah/agenda/setelan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Atur tanggal mundur */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetelanAgendaInput"];
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
    "/api/naskah/agenda/kertas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Catat surat kertas */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SuratKertasBaruInput"];
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
                            nomor: string;
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
    "/api/naskah/agenda/kertas/{id}/pindaian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pindaian surat kertas */
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
        /** Unggah pindaian surat kertas */
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
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sidik: string;
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
    "/api/naskah/klasifikasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kode klasifikasi arsip */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    berlaku?: "1";
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
                        "application/json": components["schemas"]["DaftarKlasifikasi"];
                    };
                };
            };
        };
        put?: never;
        /** Catat kode klasifikasi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KlasifikasiBaruInput"];
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
                            kode: string;
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
    "/api/naskah/klasifikasi/{kode}/akhiri": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akhiri kode klasifikasi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kode: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        sampai: string;
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
                            kode: string;
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
    "/api/naskah/klasifikasi/impor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Impor kode klasifikasi dari CSV atau XLSX */
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
                            baru: number;
                            sama: number;
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
    "/api/naskah/ciri": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ciri bawaan tiap jenis surat */
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
                            jenis: {
                                jenis: string;
                                nama: {
                                    id: string;
                                    en: string;
                                };
                            }[];
                            butir: {
                                sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
                                derajat: ("biasa" | "segera" | "sangat-segera") | null;
                                klasifikasi: string | null;
                                jenis: string;
                                sejak: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Tetapkan ciri bawaan sebuah jenis surat */
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
                        sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
                        derajat: ("biasa" | "segera" | "sangat-segera") | null;
                        klasifikasi: string | null;
                        jenis: string;
                        /** Format: date */
                        sejak: string;
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
                            jenis: string;
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
    "/api/naskah/ciri/berkas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ciri surat berikutnya sebuah berkas */
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
                            sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
                            derajat: ("biasa" | "segera" | "sangat-segera") | null;
                            klasifikasi: string | null;
                            boleh: boolean;
                        };
                    };
                };
            };
        };
        /** Pilih ciri surat berikutnya sebuah berkas */
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
                    "application/json": components["schemas"]["CiriSuratInput"];
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
    "/api/naskah/lambang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lambang pada kepala surat */
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
                        "application/json": components["schemas"]["LambangInstansi"];
                    };
                };
            };
        };
        put?: never;
        /** Tetapkan lambang pada kepala surat */
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
                        isi: string | null;
                        /** Format: date */
                        sejak: string;
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
                            versi: number;
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
    "/api/naskah/lambang/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Halaman contoh dengan sebuah lambang */
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
                        isi: string | null;
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
                            halaman: string[];
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
    "/api/naskah/lambang/versi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Riwayat lambang kepala surat */
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
                        "application/json": components["schemas"]["DaftarVersiLambang"];
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
    "/api/naskah/lambang/versi/{versi}/gambar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gambar sebuah lambang */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    versi: number;
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
    "/api/naskah/lambang/tarik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tarik lambang yang belum berlaku */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TarikVersiTemplatInput"];
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
                            versi: number;
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
    "/api/naskah/hari-libur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hari libur instansi */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
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
                        "application/json": components["schemas"]["DaftarHariLibur"];
                    };
                };
            };
        };
        put?: never;
        /** Catat hari libur */
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
                        /** Format: date */
                        hari: string;
                        nama: string;
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
                            hari: string;
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
    "/api/naskah/hari-libur/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hari libur sebagai berkas */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    tahun?: number;
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
    "/api/naskah/hari-libur/{hari}/hapus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hapus hari libur */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hari: string;
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
    "/api/naskah/hari-libur/impor/periksa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Periksa berkas hari libur sebelum diimpor */
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
                        "application/json": components["schemas"]["PerubahanHariLibur"];
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
    "/api/naskah/hari-libur/impor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Impor hari libur dari CSV atau XLSX */
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
                        "application/json": components["schemas"]["PerubahanHariLibur"];
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
    "/api/naskah/paraf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surat yang menunggu paraf saya */
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
                        "application/json": components["schemas"]["DaftarMenungguParaf"];
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
    "/api/naskah/{id}/paraf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paraf, kembalikan, lanjutkan, atau lewati paraf sebuah surat */
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
                    "application/json": components["schemas"]["PutusanParafInput"];
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
                            tuntas: boolean;
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
    "/api/naskah/paraf/aturan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Siapa memaraf surat apa */
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
                        "application/json": components["schemas"]["DaftarAturanParaf"];
                    };
                };
            };
        };
        put?: never;
        /** Tetapkan siapa memaraf sebuah jenis surat */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AturanParafBaruInput"];
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
                            jenis: string;
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
    "/api/naskah/pola": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pola nomor surat */
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
                            bawaan: string;
                            jenis: {
                                jenis: string;
                                nama: {
                                    id: string;
                                    en: string;
                                };
                            }[];
                            butir: {
                                id: string;
                                seri: string;
                                jenis: string[];
                                pola: string;
                                klasifikasi: string;
                                sejak: string;
                                sampai: string | null;
                                terakhir: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Tetapkan pola nomor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PolaNomorBaruInput"];
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
    "/api/naskah/templat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jenis surat dengan templatnya */
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
                        "application/json": components["schemas"]["DaftarTemplat"];
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
    "/api/naskah/kertas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tetapkan kertas surat */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KertasSuratInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KertasSurat"];
                    };
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
    "/api/naskah/templat/{jenis}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templat sebuah jenis surat */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    jenis: string;
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
                        "application/json": components["schemas"]["TemplatSuratRinci"];
                    };
                };
            };
        };
        put?: never;
        /** Tetapkan templat sebuah jenis surat */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    jenis: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TemplatSuratBaruInput"];
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
                            versi: number;
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
    "/api/naskah/templat/{jenis}/versi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versi templat sebuah jenis surat */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                };
                header?: never;
                path: {
                    jenis: string;
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
                        "application/json": components["schemas"]["DaftarVersiTemplat"];
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
    "/api/naskah/templat/{jenis}/versi/{versi}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Isi satu versi templat; 0 = templat peraturan */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    jenis: string;
                    versi: number;
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
                        "application/json": components["schemas"]["TemplatSurat"];
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
    "/api/naskah/templat/{jenis}/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pratinjau templat dengan surat atau isi contoh */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    jenis: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PratinjauTemplatMintaInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PratinjauTemplat"];
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
    "/api/naskah/templat/{jenis}/tarik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tarik versi templat yang belum berlaku */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    jenis: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TarikVersiTemplatInput"];
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
                            versi: number;
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
                    sifat?: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
                    derajat?: "biasa" | "segera" | "sangat-segera";
                    klasifikasi?: string;
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
    "/api/naskah/tembusan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tembusan untuk jabatan saya */
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
                        "application/json": components["schemas"]["DaftarTembusan"];
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
    "/api/naskah/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Salinan surat untuk pengolah kata */
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
    "/api/naskah/{id}/pindaian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pindaian surat yang ditandatangani basah */
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
        /** Unggah pindaian surat yang ditandatangani basah */
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
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sidik: string;
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
    "/api/naskah/{id}/batal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan surat yang ditandatangani jabatan saya; nomornya tetap terpakai */
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
                            nomor: string;
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
    "/api/naskah/konsep": {
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
                            butir: components["schemas"]["KonsepNaskah"][];
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
    "/api/naskah/konsep/{id}": {
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
                        "application/json": components["schemas"]["KonsepNaskah"];
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
                        "application/json": components["schemas"]["KonsepNaskah"];
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
    "/api/naskah/tulis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jenis naskah yang dapat ditulis */
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
                            butir: components["schemas"]["JenisTulis"][];
                            kuasa: components["schemas"]["KuasaTandaTangan"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Terbitkan naskah yang ditulis */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TulisanNaskahInput"];
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
    "/api/naskah/tulis/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pratinjau naskah */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TulisanNaskahInput"];
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
                            temuan: {
                                isian: string;
                                pesan: {
                                    id: string;
                                    en: string;
                                };
                            }[];
                            halaman: string[];
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
    "/api/alur/pemberitahuan": {
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
                    belum?: string;
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
                        "application/json": components["schemas"]["DaftarPemberitahuan"];
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
    "/api/alur/pemberitahuan/kini": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jumlah yang belum dibaca; sebagai text/event-stream: terus terbuka, tiap perubahan dikabarkan */
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
                        "application/json": components["schemas"]["KabarPemberitahuan"];
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
    "/api/alur/pemberitahuan/{id}/baca": {
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
    "/api/alur/pemberitahuan/baca-semua": {
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
    "/api/alur/pemberitahuan/setelan": {
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
                        "application/json": components["schemas"]["SetelanPemberitahuan"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IsianSetelanPemberitahuanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SetelanPemberitahuan"];
                    };
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
    "/api/naskah/tanda-tangan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surat yang menunggu tanda tangan saya */
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
                        "application/json": components["schemas"]["DaftarMenungguTandaTangan"];
                    };
                };
            };
        };
        put?: never;
        /** Tanda tangani surat */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MintaTandaTanganInput"];
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
                            antre: number;
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
    "/api/naskah/tanda-tangan/setelan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cara instansi menandatangani surat */
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
                        "application/json": components["schemas"]["SetelanTandaTangan"];
                    };
                };
            };
        };
        /** Atur cara menandatangani surat */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetelanTandaTanganBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SetelanTandaTangan"];
                    };
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
    "/api/naskah/tanda-tangan/sertifikat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unggah sertifikat instansi (PKCS#12) */
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
                        "application/json": components["schemas"]["SetelanTandaTangan"];
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
    "/api/kedudukan/konsep": {
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
                            butir: components["schemas"]["KonsepKedudukan"][];
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
    "/api/kedudukan/konsep/{id}": {
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
                        "application/json": components["schemas"]["KonsepKedudukan"];
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
                        /** Format: uuid */
                        unit: string;
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
                        "application/json": components["schemas"]["KonsepKedudukan"];
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
    "/api/kedudukan/laporan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Laporan atasan keliru: antrean perbaikan, milik saya, atau untuk unit saya */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    untuk?: "antrean" | "saya" | "unit";
                    keadaan?: "masuk" | "diperbaiki" | "diteruskan" | "diusulkan" | "ditolak";
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
                        "application/json": components["schemas"]["DaftarLaporan"];
                    };
                };
            };
        };
        put?: never;
        /** Laporkan atasan yang keliru */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LaporanAtasanInput"];
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
    "/api/kedudukan/laporan/{id}/jawab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jawab laporan: perbaiki data, teruskan ke pimpinan unit, atau tolak */
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
                    "application/json": components["schemas"]["JawabanLaporanInput"];
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
    "/api/kedudukan/periksa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Periksa usul tanpa menyimpan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UsulKedudukanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PemeriksaanKedudukan"];
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
    "/api/kedudukan/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pratinjau surat usul */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UsulKedudukanInput"];
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
    "/api/kedudukan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar usul kedudukan */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    status?: "berproses" | "berlaku" | "ditolak" | "ditarik";
                    unit?: string;
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
                        "application/json": components["schemas"]["DaftarKedudukan"];
                    };
                };
            };
        };
        put?: never;
        /** Usulkan kedudukan, atau perbaiki usul yang dikembalikan dan kirim lagi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UsulKedudukanInput"];
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
    "/api/kedudukan/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh daftar usul kedudukan (CSV atau XLSX) */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    status?: "berproses" | "berlaku" | "ditolak" | "ditarik";
                    unit?: string;
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
    "/api/kedudukan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu usul kedudukan */
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
                        "application/json": components["schemas"]["Kedudukan"];
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
    "/api/kedudukan/bahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bahan usul kedudukan sebuah unit: pegawai, calon atasan, rentang kendali */
        get: {
            parameters: {
                query: {
                    unit: string;
                    sejak?: string;
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
                        "application/json": components["schemas"]["BahanUsulKedudukan"];
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
    "/api/penugasan/kebutuhan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar kebutuhan */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    keadaan?: "konsep" | "dibuka" | "ditutup";
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
                        "application/json": components["schemas"]["DaftarKebutuhan"];
                    };
                };
            };
        };
        put?: never;
        /** Tulis atau buka kebutuhan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KebutuhanBaruInput"];
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
    "/api/penugasan/kebutuhan/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh daftar kebutuhan (CSV atau XLSX) */
        get: {
            parameters: {
                query: {
                    cari?: string;
                    keadaan?: "konsep" | "dibuka" | "ditutup";
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
    "/api/penugasan/kebutuhan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu kebutuhan */
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
                        "application/json": components["schemas"]["KebutuhanLengkap"];
                    };
                };
            };
        };
        /** Ubah konsep kebutuhan */
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
                    "application/json": components["schemas"]["KebutuhanDiubahInput"];
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
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Buang konsep kebutuhan */
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
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penugasan/kebutuhan/{id}/tutup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tutup kebutuhan */
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
                204: {
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
    "/api/penugasan/kebutuhan/{id}/buka-kembali": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan penutupan kebutuhan */
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
                204: {
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
    "/api/penugasan/kebutuhan/{id}/beritahukan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sampaikan penutupan kepada pelamar yang tidak dipilih */
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
                        "application/json": components["schemas"]["PemberitahuanPelamar"];
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
    "/api/penugasan/kebutuhan/{id}/pelamar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pelamar sebuah kebutuhan */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
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
                        "application/json": components["schemas"]["DaftarPelamar"];
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
    "/api/penugasan/peluang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papan peluang */
        get: {
            parameters: {
                query?: {
                    kursor?: string;
                    batas?: number;
                    cari?: string;
                    urut?: "kesesuaian" | "batas" | "terbaru";
                    sesuai?: "ya";
                    unit?: string;
                    tempat?: string;
                    dari?: string;
                    sampai?: string;
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
                        "application/json": components["schemas"]["DaftarPeluang"];
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
    "/api/penugasan/peluang/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu peluang dan kesesuaian saya */
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
                        "application/json": components["schemas"]["PeluangLengkap"];
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
    "/api/penugasan/peluang/{id}/periksa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Periksa lamaran tanpa menyimpan */
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
                    "application/json": components["schemas"]["LamaranBaruInput"];
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
    "/api/penugasan/peluang/{id}/lamar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lamar sebuah peluang */
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
                    "application/json": components["schemas"]["LamaranBaruInput"];
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
    "/api/penugasan/lamaran": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lamaran saya */
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
                        "application/json": components["schemas"]["DaftarLamaran"];
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
    "/api/penugasan/neraca": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jam yang dipinjamkan dan dipinjam unit dalam suatu masa */
        get: {
            parameters: {
                query: {
                    dari: string;
                    sampai: string;
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
                        "application/json": components["schemas"]["NeracaUnit"];
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
                    cara?: "penunjukan" | "sukarela";
                    status?: "berproses" | "diterima" | "ditolak" | "ditarik";
                    lingkup?: "dalam-unit" | "lintas-unit" | "lintas-instansi";
                    masa?: "akan-berakhir" | "berakhir" | "tanpa-laporan";
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
                    cara?: "penunjukan" | "sukarela";
                    status?: "berproses" | "diterima" | "ditolak" | "ditarik";
                    lingkup?: "dalam-unit" | "lintas-unit" | "lintas-instansi";
                    masa?: "akan-berakhir" | "berakhir" | "tanpa-laporan";
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
    "/api/penugasan/saran": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sarankan pegawai yang cocok dengan kebutuhan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MintaSaranInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaranOrang"];
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
    "/api/penugasan/saran/tim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Isi seluruh kursi sebuah tim */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MintaTimInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaranTim"];
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
    "/api/penugasan/{id}/masa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Masa penugasan: sisa hari, perubahan, laporan akhir, dan apa yang dapat saya usulkan */
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
                        "application/json": components["schemas"]["MasaPenugasan"];
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
    "/api/penugasan/{id}/perubahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Usulkan perpanjangan, pengakhiran, atau penggantian; buka laporan akhir */
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
                    "application/json": components["schemas"]["UsulPerubahanPenugasanInput"];
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
    "/api/penugasan/perubahan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu perubahan atau laporan akhir penugasan */
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
                        "application/json": components["schemas"]["SatuPerubahanPenugasan"];
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
    "/api/penugasan/perubahan/{id}/tulisan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kirim catatan serah terima atau laporan akhir */
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
                    "application/json": components["schemas"]["TulisanPerubahanInput"];
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
    "/api/penugasan/jabatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jabatan saya dan cara penugasan yang terbuka baginya */
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
                            butir: components["schemas"]["JabatanPengaju"][];
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
        DaftarAdopsiInput: {
            hariIni: string;
            adopsi: {
                peraturan: string;
                judul: {
                    id: string;
                    en: string;
                };
                sejak: string;
                percobaan: boolean;
                alasan: string;
                oleh: string | null;
                pada: string | null;
                /** @enum {string} */
                keadaan: "akan" | "kini" | "lampau";
            }[];
            ditarik: {
                peraturan: string;
                judul: {
                    id: string;
                    en: string;
                };
                sejak: string;
                alasan: string;
                oleh: string;
                pada: string;
            }[];
            pilihan: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
                nomor: string;
                /** @enum {string} */
                status: "berlaku" | "rancangan";
                berlakuSejak: string | null;
                halangan: {
                    id: string;
                    en: string;
                } | null;
            }[];
        };
        UjiCobaInput: {
            /** Format: uuid */
            id: string;
            peraturan: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
            };
            termasukSelesai: boolean;
            jumlah: number;
            diuji: number;
            /** @enum {string} */
            keadaan: "berjalan" | "selesai" | "dihentikan" | "gagal";
            oleh: string;
            pada: string;
            selesaiPada: string | null;
            putusan: {
                ditolak: number;
                diperingatkan: number;
                berbeda: number;
                "tak-teruji": number;
                sama: number;
            };
            jenis: {
                [key: string]: number;
            };
            aturan: {
                id: string;
                jumlah: number;
                pesan: {
                    id: string;
                    en: string;
                };
                readonly dasar: {
                    peraturan: string;
                    ketentuan: string;
                    letak: string;
                }[];
            }[];
        };
        LaporanUnggahanInput: {
            kunci: string | null;
            isi: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
                ketentuan: number;
                aturan: number;
                alur: number;
                naskah: number;
            } | null;
            temuan: {
                jumlah: number;
                readonly butir: {
                    berkas: string;
                    baris: number;
                    kode: string;
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
        };
        CatatanBaruInput: {
            /** @enum {string} */
            jenis: "kompetensi" | "pendidikan" | "pengalaman";
            nama: string;
            /** @default  */
            tingkat: string;
            bukti: {
                /** @default  */
                judul: string;
                /** @default  */
                nomor: string;
                /** @default  */
                penerbit: string;
                /** Format: date */
                tanggal?: string;
            };
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
        };
        PutusanCatatanInput: {
            /** @enum {string} */
            pilihan: "sahkan" | "tolak" | "cabut" | "tarik";
            /** @default  */
            alasan: string;
        };
        DirektoriInstansiInput: {
            butir: {
                instansi: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jenis: string;
                };
                posisi: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                };
                unit: string;
            }[];
            kursor: string | null;
        };
        AlamatInstansiInput: {
            readonly butir: {
                /** Format: uuid */
                id: string;
                nama: string;
                unit: string;
            }[];
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
                kuasa: {
                    /** @enum {string} */
                    bentuk: "an" | "ub";
                    pemberi: string;
                    perantara: string | null;
                    penerima: string;
                } | null;
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
                    /** @default false */
                    mitra: boolean;
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
                /** @default false */
                mitra: boolean;
            }[];
            linimasa: {
                pada: string;
                nama: string;
                jabatan: string;
                sebagai: string;
                atasNama: {
                    pemberi: string;
                    perantara: string | null;
                } | null;
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
                    tertahan: {
                        id: string;
                        en: string;
                    } | null;
                }[];
                kuasa: {
                    /** @enum {string} */
                    bentuk: "an" | "ub";
                    pemberi: string;
                    perantara: string | null;
                    penerima: string;
                } | null;
                formulir: string | null;
                ketentuan: {
                    id: string;
                    letak: string;
                }[];
                menunjuk: string | null;
                diLuarMandat: {
                    penjelasan: {
                        id: string;
                        en: string;
                    };
                    jalanKeluar: {
                        id: string;
                        en: string;
                    };
                    dapatDiteruskan: boolean;
                } | null;
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
        KabarPemberitahuanInput: {
            jumlah: number;
            terakhir: number;
        };
        DaftarPemberitahuanInput: {
            butir: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "tindakan" | "putusan" | "surat" | "tembusan" | "pengingat" | "eskalasi" | "lamaran" | "terpilih" | "tidak-terpilih" | "kebutuhan-ditutup" | "tempat-bebas";
                posisi: {
                    id: string;
                    nama: string;
                };
                sebagai: string;
                atasNama: string | null;
                pada: string;
                dibacaPada: string | null;
                isi: {
                    berkas: string | null;
                    surat: string | null;
                    kamar: string;
                    perihal: string;
                    tugas: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                    } | null;
                    pilihan: {
                        id: string;
                        en: string;
                    } | null;
                    mitra: string | null;
                    hasil: string | null;
                    sudah: boolean;
                    tenggat: string | null;
                } | null;
            }[];
            kursor: string | null;
        };
        IsianSetelanPemberitahuanInput: {
            jenis: {
                tindakan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                putusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                surat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                tembusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                pengingat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                eskalasi: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                lamaran: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                terpilih: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tidak-terpilih": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "kebutuhan-ditutup": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tempat-bebas": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
            };
            jamRingkasan: string;
            hening: {
                mulai: string;
                sampai: string;
            } | null;
        };
        SetelanPemberitahuanInput: {
            jenis: {
                tindakan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                putusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                surat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                tembusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                pengingat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                eskalasi: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                lamaran: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                terpilih: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tidak-terpilih": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "kebutuhan-ditutup": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tempat-bebas": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
            };
            jamRingkasan: string;
            hening: {
                mulai: string;
                sampai: string;
            } | null;
            surel: string | null;
            bersurel: boolean;
        };
        DaftarCatatanInput: {
            butir: {
                /** Format: uuid */
                id: string;
                isi: string;
                pada: string;
                penulis: {
                    nama: string;
                    jabatan: string;
                    sebagai: string;
                };
                memperbaiki: string | null;
                diperbaiki: string | null;
                milikSaya: boolean;
            }[];
            kursor: string | null;
            dapatMenulis: boolean;
        };
        IsianCatatanInput: {
            isi: string;
            /** Format: uuid */
            memperbaiki?: string;
        };
        DaftarDilihatInput: {
            butir: {
                id: string;
                nama: string;
                jabatan: string;
                sebagai: string;
                pertama: string;
                terakhir: string;
                dibuka: number;
            }[];
            kursor: string | null;
        };
        DaftarLampiranInput: {
            butir: {
                /** Format: uuid */
                id: string;
                nama: string;
                jenis: string;
                ukuran: number;
                sidik: string;
                dipindai: boolean;
                pada: string;
                pengunggah: {
                    nama: string;
                    jabatan: string;
                    sebagai: string;
                };
                dicabut: {
                    pada: string;
                    alasan: string;
                } | null;
                dapatDicabut: boolean;
            }[];
            kursor: string | null;
            dapatMenambah: boolean;
            ukuranMaks: number;
        };
        IsianCabutLampiranInput: {
            alasan: string;
        };
        IkhtisarBerkasInput: {
            catatan: number;
            lampiran: number;
            dilihat: number;
            perkiraan: {
                jumlah: number;
                tengah: number;
                cepat: number;
                lama: number;
            } | null;
            terkait: {
                /** Format: uuid */
                id: string;
                kamar: string;
                perihal: string;
                hasil: string | null;
                dibukaPada: string;
                /** @enum {string} */
                sebab: "diajukan-lagi" | "orang-sama" | "perihal-sama";
            }[];
        };
        PratinjauSuratInput: {
            jenis: string;
            halaman: string[];
        };
        UsulKedudukanInput: {
            /** Format: uuid */
            unit: string;
            /** Format: date */
            sejak: string;
            isi: {
                dasarKompetensi: string;
                bebanKerja: string;
                /** @default  */
                dasarPengecualian: string;
            };
            kelompok: {
                /** Format: uuid */
                penilai: string;
                /** @default [] */
                posisi: string[];
                /** @default false */
                seluruhUnit: boolean;
                /** @default  */
                delegasi: string;
                varian?: string;
            }[];
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
            /** Format: uuid */
            laporan?: string;
            /** Format: uuid */
            konsep?: string;
            /** Format: uuid */
            tindakan?: string;
        };
        BahanUsulKedudukanInput: {
            unit: {
                id: string;
                nama: string;
            };
            sejak: string;
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
            } | null;
            usulkan: {
                boleh: boolean;
                penjelasan: {
                    id: string;
                    en: string;
                } | null;
                pengusul: {
                    id: string;
                    nama: string;
                } | null;
            };
            penetap: {
                peran: {
                    id: string;
                    en: string;
                };
                jabatan: string | null;
                pemangku: string | null;
            } | null;
            anggota: {
                posisi: {
                    id: string;
                    nama: string;
                };
                jenis: string;
                jenjang: string | null;
                pegawai: string | null;
                penilai: {
                    id: string;
                    nama: string;
                } | null;
            }[];
            calon: {
                id: string;
                nama: string;
                pemangku: string | null;
                unit: {
                    id: string;
                    nama: string;
                };
                jenis: string;
                rentang: number;
            }[];
        };
        PemeriksaanKedudukanInput: {
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
            } | null;
            pertama: {
                id: string;
                en: string;
            } | null;
            halangan: {
                id: string;
                en: string;
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
                readonly dasar: {
                    peraturan: string;
                    ketentuan: string;
                    letak: string;
                }[];
                isian?: string;
                siapa: string[];
            }[];
            kelompok: {
                siapa: string[];
                kedudukan: {
                    /** @enum {string} */
                    cara: "tepat" | "tercatat" | "terdekat" | "lebih-dalam" | "mendua" | "tidak-dikenali";
                    varian: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        letak: string;
                        gambar: string | null;
                        readonly ketentuan: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                    } | null;
                    pola: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        letak: string;
                        gambar: string | null;
                        readonly ketentuan: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                        turunanDari: string | null;
                    } | null;
                    struktur: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        letak: string;
                        gambar: string | null;
                        readonly ketentuan: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                    } | null;
                    tercatat: string | null;
                    penilai: {
                        id: string;
                        nama: string;
                        pemangku: {
                            id: string;
                            nama: string;
                        } | null;
                        unit: {
                            id: string;
                            nama: string;
                        };
                    } | null;
                    penugas: {
                        id: string;
                        nama: string;
                        pemangku: {
                            id: string;
                            nama: string;
                        } | null;
                        unit: {
                            id: string;
                            nama: string;
                        };
                    } | null;
                    readonly garis: {
                        jabatan: {
                            id: string;
                            en: string;
                        } | null;
                        pejabat: {
                            id: string;
                            nama: string;
                            pemangku: {
                                id: string;
                                nama: string;
                            } | null;
                            unit: {
                                id: string;
                                nama: string;
                            };
                        };
                        penilai: boolean;
                        penugas: boolean;
                    }[];
                    readonly alasan: {
                        id: string;
                        en: string;
                    }[];
                    readonly hampir: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        sebab: {
                            id: string;
                            en: string;
                        };
                    }[];
                    readonly temuan: {
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
                        readonly dasar: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                    }[];
                };
                pilihan: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    letak: string;
                }[];
            }[];
            rentang: {
                kini: number;
                nanti: number;
                posisi: string;
                jabatan: string;
            }[];
            pihak: {
                peran: {
                    id: string;
                    en: string;
                };
                jabatan: string | null;
                nama: string | null;
                jumlah: number;
            }[];
        };
        KedudukanInput: {
            /** Format: uuid */
            id: string;
            perihal: string;
            unit: {
                id: string;
                nama: string;
            };
            sejak: string;
            status: string;
            jumlah: number;
            dibuatPada: string;
            isi: {
                dasarKompetensi: string;
                bebanKerja: string;
                dasarPengecualian: string;
            };
            ditetapkanPada: string | null;
            berlakuSejak: string | null;
            butir: {
                posisi: {
                    id: string;
                    nama: string;
                } | null;
                jenjang: string | null;
                pegawai: {
                    id: string;
                    nama: string;
                } | null;
                penilaiLama: {
                    id: string;
                    nama: string;
                } | null;
                penilai: {
                    id: string;
                    nama: string;
                };
                varian: string | null;
                delegasi: string | null;
            }[];
        };
        DaftarKedudukanInput: {
            butir: {
                /** Format: uuid */
                id: string;
                perihal: string;
                unit: {
                    id: string;
                    nama: string;
                };
                sejak: string;
                status: string;
                jumlah: number;
                dibuatPada: string;
            }[];
            kursor: string | null;
        };
        LaporanAtasanInput: {
            /** Format: uuid */
            posisi: string;
            /** Format: uuid */
            penilai: string;
            alasan: string;
        };
        JawabanLaporanInput: {
            /** @constant */
            tindak: "perbaiki";
            /** Format: uuid */
            penilai: string;
            /** Format: date */
            sejak: string;
            alasan: string;
        } | {
            /** @constant */
            tindak: "teruskan";
            alasan: string;
        } | {
            /** @constant */
            tindak: "tolak";
            alasan: string;
        };
        LaporanKedudukanInput: {
            /** Format: uuid */
            id: string;
            pelapor: {
                id: string;
                nama: string;
            };
            posisi: {
                id: string;
                nama: string;
            };
            unit: {
                id: string;
                nama: string;
            };
            penilaiKini: {
                id: string;
                nama: string;
                pemangku: string | null;
            } | null;
            penilaiSeharusnya: {
                id: string;
                nama: string;
                pemangku: string | null;
            };
            alasan: string;
            dibuatPada: string;
            umur: number | null;
            /** @enum {string} */
            keadaan: "masuk" | "diperbaiki" | "diteruskan" | "diusulkan" | "ditolak";
            jawaban: string | null;
            penilaiBenar: {
                id: string;
                nama: string;
                pemangku: string | null;
            } | null;
            berlakuSejak: string | null;
            dijawabOleh: string | null;
            dijawabPada: string | null;
            usul: string | null;
            tindak: ("perbaiki" | "teruskan" | "tolak" | "usulkan")[];
        };
        DaftarLaporanInput: {
            butir: components["schemas"]["LaporanKedudukanInput"][];
            kursor: string | null;
            menunggu: number;
        };
        BarisAgendaInput: {
            urut: number;
            nomor: string | null;
            /** @enum {string} */
            keadaan: "terbit" | "batal" | "kertas" | "dipesan" | "tidak-dipakai" | "hilang";
            tanggal: string | null;
            hal: string | null;
            kepada: string | null;
            penandaTangan: string | null;
            sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
            derajat: ("biasa" | "segera" | "sangat-segera") | null;
            klasifikasi: string | null;
            alasan: string | null;
            mundur: boolean;
            surat: string | null;
            kertas: string | null;
            pindaian: boolean;
            blok: string | null;
        };
        DaftarAgendaInput: {
            butir: components["schemas"]["BarisAgendaInput"][];
            kursor: string | null;
            seri: string;
            tahun: number;
            semuaSeri: {
                seri: string;
                tahun: number;
                terakhir: number;
            }[];
            mundur: number;
            palingAwal: string;
        };
        BlokNomorBaruInput: {
            seri: string;
            /** Format: date */
            hari: string;
            jumlah: number;
            alasan: string;
        };
        BlokNomorInput: {
            /** Format: uuid */
            id: string;
            seri: string;
            tahun: number;
            dari: number;
            sampai: number;
            hari: string;
            alasan: string;
            oleh: string;
            kosong: number[];
        };
        DaftarBlokNomorInput: {
            butir: components["schemas"]["BlokNomorInput"][];
            kursor: string | null;
        };
        SuratKertasBaruInput: {
            blok?: {
                /** Format: uuid */
                id: string;
                urut: number;
            };
            seri: string;
            /** Format: date */
            tanggal: string;
            hal: string;
            kepada: string;
            penandaTangan: string;
            unit: string;
            /** @enum {string} */
            sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
            /** @enum {string} */
            derajat: "biasa" | "segera" | "sangat-segera";
            klasifikasi?: string;
            alasan: string;
        };
        TutupNomorInput: {
            urut?: number;
            alasan: string;
        };
        SetelanAgendaInput: {
            mundur: number;
        };
        HariLiburInput: {
            hari: string;
            nama: string;
        };
        DaftarHariLiburInput: {
            butir: components["schemas"]["HariLiburInput"][];
            kursor: string | null;
            tahun: number;
            semuaTahun: number[];
        };
        PerubahanHariLiburInput: {
            baru: components["schemas"]["HariLiburInput"][];
            ganti: {
                hari: string;
                nama: string;
                dulu: string;
            }[];
            sama: number;
        };
        KlasifikasiInput: {
            kode: string;
            arti: string;
            sejak: string;
            sampai: string | null;
        };
        CiriSuratInput: {
            sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
            derajat: ("biasa" | "segera" | "sangat-segera") | null;
            klasifikasi: string | null;
        };
        TemplatSuratInput: {
            /** @enum {string} */
            bentuk: "surat-dinas" | "surat-perintah" | "nota-dinas" | "keputusan" | "naskah-berjudul";
            /** @enum {string} */
            kertas: "a4" | "f4";
            huruf: 11 | 12;
            lambang: boolean;
            judul?: string;
            bagian: ({
                /** @constant */
                jenis: "paragraf";
                teks: string;
                menjorok?: boolean;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "tengah";
                teks: string;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "subjudul";
                teks: string;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "rincian";
                lebar?: number;
                butir: {
                    label: string;
                    teks: string;
                    /** @enum {string} */
                    bentuk?: "1." | "a.";
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                }[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "daftar";
                /** @enum {string} */
                bentuk: "1." | "a." | "";
                tutup?: boolean;
                butir: (string | {
                    teks: string;
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                    orang?: string;
                    rincian?: {
                        label: string;
                        teks: string;
                        /** @enum {string} */
                        bentuk?: "1." | "a.";
                        bila?: {
                            isian: string;
                            nilai?: string[];
                            /** @constant */
                            tidak?: true;
                        }[];
                    }[];
                })[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "baris";
                label: string;
                /** @enum {string} */
                bentuk: "1." | "a." | "";
                tutup?: boolean;
                butir: (string | {
                    teks: string;
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                    orang?: string;
                    rincian?: {
                        label: string;
                        teks: string;
                        /** @enum {string} */
                        bentuk?: "1." | "a.";
                        bila?: {
                            isian: string;
                            nilai?: string[];
                            /** @constant */
                            tidak?: true;
                        }[];
                    }[];
                })[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "pegawai";
                isian: string;
                label?: string;
                bernomor?: boolean;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "tabel";
                nomor?: string;
                kolom: {
                    judul: string;
                    teks: string;
                    lebar: number;
                }[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            })[] | null;
            penutup: (string | (string | {
                teks: string;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
                orang?: string;
                rincian?: {
                    label: string;
                    teks: string;
                    /** @enum {string} */
                    bentuk?: "1." | "a.";
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                }[];
            })[]) | null;
            tembusan: {
                kepala: string;
                tambahan: string[];
            };
            /** @constant */
            lampiran?: true;
        };
        JenisTemplatInput: {
            jenis: string;
            nama: {
                id: string;
                en: string;
            };
            kini: {
                versi: number;
                sejak: string;
            } | null;
            mendatang: {
                versi: number;
                sejak: string;
            } | null;
            tertinggal: boolean;
        };
        KertasSuratInput: {
            /** @enum {string} */
            kertas: "a4" | "f4";
        };
        DaftarTemplatInput: {
            /** @enum {string} */
            kertas: "a4" | "f4";
            butir: components["schemas"]["JenisTemplatInput"][];
        };
        TemplatSuratRinciInput: {
            jenis: string;
            nama: {
                id: string;
                en: string;
            };
            kini: {
                versi: number;
                sejak: string;
            } | null;
            mendatang: {
                versi: number;
                sejak: string;
            } | null;
            tertinggal: boolean;
            peraturan: string;
            dasar: components["schemas"]["TemplatSuratInput"];
            isian: {
                nama: string;
                label: {
                    id: string;
                    en: string;
                };
                daftar: boolean;
                orang: boolean;
                wajib: boolean;
                ketentuan: string | null;
            }[];
            syarat: {
                nama: string;
                label: {
                    id: string;
                    en: string;
                };
                pilihan: {
                    nilai: string;
                    label: {
                        id: string;
                        en: string;
                    };
                }[] | null;
                yaTidak: boolean;
                bolehKosong: boolean;
            }[];
            isi: components["schemas"]["TemplatSuratInput"];
            terbaru: number;
        };
        VersiTemplatInput: {
            versi: number;
            sejak: string;
            kembali: boolean;
            oleh: string;
            pada: string;
            ditarik: {
                pada: string;
                alasan: string;
                oleh: string;
            } | null;
            /** @enum {string} */
            keadaan: "berlaku" | "mendatang" | "lewat" | "ditarik";
            dariVersi: number | null;
            alasan: string;
        };
        DaftarVersiTemplatInput: {
            butir: components["schemas"]["VersiTemplatInput"][];
            kursor: string | null;
        };
        DaftarVersiLambangInput: {
            butir: {
                versi: number;
                sejak: string;
                kembali: boolean;
                oleh: string;
                pada: string;
                ditarik: {
                    pada: string;
                    alasan: string;
                    oleh: string;
                } | null;
                /** @enum {string} */
                keadaan: "berlaku" | "mendatang" | "lewat" | "ditarik";
            }[];
            kursor: string | null;
        };
        TemplatSuratBaruInput: {
            isi: components["schemas"]["TemplatSuratInput"] | null;
            /** Format: date */
            sejak: string;
            alasan: string;
            dariVersi: number;
            pulihkan?: number;
        };
        TarikVersiTemplatInput: {
            versi: number;
            alasan: string;
        };
        PratinjauTemplatMintaInput: {
            isi: components["schemas"]["TemplatSuratInput"];
            /** Format: uuid */
            surat?: string;
        };
        PratinjauTemplatInput: {
            temuan: {
                pesan: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                };
                ketentuan: string | null;
                letak: {
                    /** @enum {string} */
                    bidang: "judul" | "bagian" | "penutup" | "tembusan";
                    bagian?: number;
                    butir?: number;
                    /** @constant */
                    label?: true;
                } | null;
                baris: number;
            }[];
            halaman: string[];
        };
        LambangInstansiInput: {
            kini: {
                sejak: string;
                oleh: string;
                gambar: string;
            } | null;
            nanti: {
                sejak: string;
                kembali: boolean;
            } | null;
        };
        ParafSuratInput: {
            langkah: {
                urut: number;
                /** @enum {string} */
                peran: "paraf" | "pihak";
                jabatan: string;
                /** @enum {string} */
                keadaan: "menunggu" | "diparaf" | "dikembalikan" | "dilewati";
                tenggat: string | null;
                oleh: string | null;
                sebagai: string | null;
                pada: string | null;
                catatan: string | null;
                jawaban: string | null;
            }[];
            giliranSaya: boolean;
            penandaSaya: boolean;
        };
        PutusanParafInput: {
            /** @enum {string} */
            pilihan: "paraf" | "kembalikan" | "lanjutkan" | "lewati";
            /** @default  */
            catatan: string;
        };
        DaftarMenungguParafInput: {
            butir: {
                /** Format: uuid */
                id: string;
                berkas: string | null;
                namaJenis: {
                    id: string;
                    en: string;
                };
                nomor: string;
                tanggal: string;
                hal: string;
                perihal: string | null;
                /** @enum {string} */
                keadaan: "menunggu" | "dikembalikan";
                /** @enum {string} */
                peran: "paraf" | "pihak";
                jabatan: string;
                tenggat: string | null;
                catatan: string | null;
            }[];
            kursor: string | null;
        };
        AturanParafBaruInput: {
            jenis: string;
            /** Format: date */
            sejak: string;
            /** @enum {string} */
            cara: "tanpa" | "garis" | "jabatan";
            jabatan: string[];
            tenggat: number;
        };
        DaftarAturanParafInput: {
            jenis: {
                jenis: string;
                nama: {
                    id: string;
                    en: string;
                };
            }[];
            butir: {
                jenis: string;
                sejak: string;
                /** @enum {string} */
                cara: "tanpa" | "garis" | "jabatan";
                tenggat: number;
                jabatan: {
                    id: string;
                    nama: string;
                }[];
                oleh: string;
            }[];
        };
        MenungguTandaTanganInput: {
            /** Format: uuid */
            id: string;
            berkas: string | null;
            nomor: string;
            tanggal: string;
            hal: string;
            perihal: string;
            namaJenis: {
                id: string;
                en: string;
            };
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            cara: "sertifikat" | "bsre" | "basah";
            /** @enum {string} */
            keadaan: "menunggu" | "antre" | "selesai";
            galat: {
                id: string;
                en: string;
            } | null;
            halangan: {
                id: string;
                en: string;
            } | null;
        };
        DaftarMenungguTandaTanganInput: {
            butir: components["schemas"]["MenungguTandaTanganInput"][];
            kursor: string | null;
            jumlah: number;
        };
        TandaTanganSuratInput: {
            /** @enum {string} */
            cara: "sertifikat" | "bsre" | "basah";
            /** @enum {string} */
            keadaan: "menunggu" | "antre" | "selesai";
            galat: {
                id: string;
                en: string;
            } | null;
            sidik: string | null;
            selesaiPada: string | null;
            boleh: boolean;
        };
        MintaTandaTanganInput: {
            surat: string[];
            sandi: string;
        };
        SetelanTandaTanganInput: {
            /** @enum {string} */
            cara: "tanpa" | "sertifikat" | "bsre" | "basah";
            sertifikat: {
                subjek: string;
                penerbit: string;
                sejak: string;
                sampai: string;
            } | null;
            bsre: {
                alamat: string;
                klien: string;
            } | null;
        };
        SetelanTandaTanganBaruInput: {
            /** @enum {string} */
            cara: "tanpa" | "sertifikat" | "bsre" | "basah";
            bsre?: {
                /** Format: uri */
                alamat: string;
                klien: string;
                rahasia?: string;
            };
        };
        SuratRingkasInput: {
            /** Format: uuid */
            id: string;
            berkas: string | null;
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
            kelas: {
                /** @enum {string} */
                sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
                /** @enum {string} */
                derajat: "biasa" | "segera" | "sangat-segera";
                klasifikasi: string;
            };
            asal: string | null;
            tanda: ("menunggu" | "antre" | "selesai") | null;
            menungguParaf: string | null;
        };
        DaftarSuratInput: {
            butir: components["schemas"]["SuratRingkasInput"][];
            kursor: string | null;
        };
        SuratInput: {
            /** Format: uuid */
            id: string;
            berkas: string | null;
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
            kelas: {
                /** @enum {string} */
                sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
                /** @enum {string} */
                derajat: "biasa" | "segera" | "sangat-segera";
                klasifikasi: string;
            };
            asal: string | null;
            tanda: ("menunggu" | "antre" | "selesai") | null;
            menungguParaf: string | null;
            sifat: string;
            yth: string[];
            tembusan: string[];
            kodeVerifikasi: string;
            sidik: string | null;
            alasanBatal: string | null;
            pembatalan: {
                sebab: {
                    detail: {
                        id: string;
                        en: string;
                    };
                    jalanKeluar: {
                        id: string;
                        en: string;
                    } | null;
                } | null;
            } | null;
            halaman: number;
            tandaTangan: components["schemas"]["TandaTanganSuratInput"] | null;
            paraf: components["schemas"]["ParafSuratInput"] | null;
        };
        DaftarTembusanInput: {
            butir: {
                /** Format: uuid */
                id: string;
                berkas: string | null;
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
                kelas: {
                    /** @enum {string} */
                    sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
                    /** @enum {string} */
                    derajat: "biasa" | "segera" | "sangat-segera";
                    klasifikasi: string;
                };
                asal: string | null;
                tanda: ("menunggu" | "antre" | "selesai") | null;
                menungguParaf: string | null;
                untuk: string;
                /** @enum {string} */
                sebagai: "tujuan" | "tembusan";
                dibacaPada: string | null;
            }[];
            kursor: string | null;
            belumDibaca: number;
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
            tandaTangan: {
                /** @enum {string} */
                cara: "sertifikat" | "bsre" | "basah";
                /** @enum {string} */
                keadaan: "menunggu" | "selesai";
                pada: string | null;
                sidik: string | null;
                sertifikat: {
                    subjek: string;
                    penerbit: string;
                    berlaku: boolean;
                } | null;
            } | null;
            pihak: {
                jabatan: string;
                nama: string;
                pada: string | null;
            } | null;
        };
        PolaNomorBaruInput: {
            seri: string;
            jenis: string[];
            pola: string;
            klasifikasi: string;
            /** Format: date */
            sejak: string;
        };
        TulisanNaskahInput: {
            jenis: string;
            /** Format: uuid */
            penandaTangan: string;
            /** Format: uuid */
            kuasa?: string;
            /** Format: uuid */
            pihak?: string;
            /** Format: uuid */
            berkas?: string;
            hal: string;
            /** @enum {string} */
            sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
            /** @enum {string} */
            derajat: "biasa" | "segera" | "sangat-segera";
            klasifikasi?: string;
            lampiran: string;
            yth: {
                /** Format: uuid */
                posisi?: string;
                nama: string;
            }[];
            tembusan: {
                /** Format: uuid */
                posisi?: string;
                nama: string;
            }[];
            isi: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            konsep?: string;
        };
        JenisTulisInput: {
            jenis: string;
            nama: {
                id: string;
                en: string;
            };
            keterangan: {
                id: string;
                en: string;
            };
            amplop: ("yth" | "lampiran" | "tembusan")[];
            pihak: string | null;
            skema: {
                [key: string]: unknown;
            };
        };
        KuasaTandaTanganInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            penerima: string;
            pemberi: string;
            perantara: string | null;
            jenis: string[];
        };
        PermintaanBaganInput: {
            /** Format: date */
            pada?: string;
            /** @enum {string} */
            kertas: "a4" | "a3";
            /** @enum {string} */
            warna: "pimpinan" | "lowong" | "rentang" | "pegawai" | "beban";
            /** Format: uuid */
            unit?: string;
            terbuka?: string[];
        };
        ImporInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            keadaan: "dibaca" | "dipetakan" | "bertemuan" | "siap" | "diterapkan" | "diurungkan" | "gagal" | "diganti";
            langkah: ("membaca" | "menerapkan" | "mengurungkan") | null;
            maju: number;
            /** @enum {string} */
            sumber: "xlsx" | "csv" | "json";
            berlaku: string;
            readonly akhiri: ("Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan")[];
            readonly hitungan: {
                baru: number;
                berubah: number;
                pindah: number;
                hilang: number;
                tetap: number;
                dibiarkan: number;
                /** @enum {string} */
                lembar: "Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan";
            }[];
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
            readonly kepala: {
                lembar: string;
                judul: string;
                contoh: string;
                bidang?: string | null;
                readonly pilihan: {
                    bidang: string;
                    judul: string;
                    arti: {
                        id: string;
                        en: string;
                    };
                }[];
            }[];
            oleh: string;
            pada: string;
            diterapkanPada: string | null;
            diurungkanPada: string | null;
        };
        PelimpahanBaruInput: {
            /** Format: uuid */
            pemberi: string;
            /** Format: uuid */
            penerima: string;
            jenis: string[];
            nomorSurat: string;
            /** Format: date */
            tanggalSurat: string;
            alasan: string;
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
        };
        PencabutanPelimpahanInput: {
            /** Format: date */
            sejak: string;
            alasan: string;
        };
        PenunjukanBaruInput: {
            peran: string;
            /** Format: uuid */
            posisi: string;
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
            alasan: string;
        };
        PengakhiranPenunjukanInput: {
            alasan: string;
            /** Format: date */
            sampai?: string;
        };
        DaftarPenunjukanInput: {
            peran: string;
            nama: {
                id: string;
                en: string;
            }[];
            pejabat: {
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
                /** @enum {string} */
                asal: "ditunjuk" | "struktur";
            } | null;
            penunjukan: {
                id: string;
                posisi: {
                    id: string;
                    nama: string;
                };
                sejak: string;
                sampai: string | null;
            }[];
            dipakai: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
                berhenti: boolean;
            }[];
        }[];
        PermohonanPenugasanInput: {
            /** @enum {string} */
            cara: "penunjukan" | "sukarela";
            /** Format: uuid */
            pemohon: string;
            /** Format: uuid */
            pemilik?: string;
            /** Format: uuid */
            pegawai?: string;
            bersama?: string[];
            tujuan?: {
                jumlah: number;
                jenjang: string;
                /** Format: uuid */
                instansi: string;
                /** Format: uuid */
                alamat: string;
            };
            isi: {
                perihal: string;
                maksud: string;
                kompetensi: string;
                ekspektasi: string;
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
                jam?: number | null;
            };
            /** Format: uuid */
            untukKebutuhan?: string;
            ciri?: {
                sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
                derajat: ("biasa" | "segera" | "sangat-segera") | null;
            };
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
            /** Format: uuid */
            konsep?: string;
        };
        PemeriksaanPenugasanInput: {
            berkas: {
                posisi: string[];
                siapa: string[];
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
                pihak: {
                    peran: {
                        id: string;
                        en: string;
                    };
                    jabatan: string | null;
                    nama: string | null;
                    jumlah: number;
                }[];
            }[];
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
                siapa: string[];
            }[];
            bertugas: {
                nama: string;
                jumlah: number;
            }[];
        };
        JabatanPengajuInput: {
            id: string;
            nama: string;
            unit: {
                id: string;
                nama: string;
            };
            garis: string[];
            cara: {
                /** @enum {string} */
                cara: "penunjukan" | "sukarela";
                /** @enum {string} */
                lingkup: "dalam-unit" | "lintas-unit" | "lintas-instansi";
                terbuka: boolean;
                sebab: {
                    pesan: {
                        id: string;
                        en: string;
                    };
                    jalanKeluar: {
                        id: string;
                        en: string;
                    } | null;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                }[];
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
            jam: number | null;
            untukKebutuhan: {
                id: string;
                nama: string;
            } | null;
            status: string;
            dibuatPada: string;
            pegawai: {
                id: string | null;
                nama: string;
                posisi: {
                    id: string | null;
                    nama: string;
                };
            } | null;
            unitPemohon: {
                id: string | null;
                nama: string;
            };
            unitAsal: {
                id: string | null;
                nama: string;
            } | null;
            mitra: {
                nama: string;
                /** @enum {string} */
                sisi: "pemohon" | "tamu";
            } | null;
            kebutuhan: {
                jumlah: number;
                jenjang: string;
            } | null;
            peserta: {
                posisi: string | null;
                nama: string;
                jabatan: string;
                unit: string;
                ditolak: string | null;
            }[];
        };
        DaftarPenugasanInput: {
            butir: components["schemas"]["PenugasanInput"][];
            kursor: string | null;
        };
        UsulPerubahanPenugasanInput: {
            /** @enum {string} */
            jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
            /** Format: date */
            hari?: string;
            /** @default  */
            alasan: string;
            /** Format: uuid */
            lama?: string;
            /** Format: uuid */
            pengganti?: string;
            /** @default {} */
            alasanAturan: {
                [key: string]: string;
            };
        };
        TulisanPerubahanInput: {
            /** Format: uuid */
            tindakan: string;
            pilihan: string;
            serahTerima?: {
                selesai: string;
                sisa: string;
                kepada: string;
                tempat: string;
            };
            laporan?: {
                hasil: string;
                bukti: string;
                kendala: string;
            };
            alasan?: string;
        };
        PerubahanPenugasanInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
            /** @enum {string} */
            pengusul: "pemilik" | "asal";
            hari: string;
            alasan: string;
            lama: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            pengganti: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            mulaiLama: string;
            selesaiLama: string;
            status: string;
            berlaku: string | null;
            dibuatPada: string;
            terlihat: boolean;
        };
        MasaPenugasanInput: {
            mulai: string;
            selesai: string;
            hariIni: string;
            /** @enum {string} */
            keadaan: "belum-berlaku" | "belum-mulai" | "berjalan" | "akan-berakhir" | "berakhir";
            sisaHari: number;
            mitra: string | null;
            orang: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            }[];
            perubahan: components["schemas"]["PerubahanPenugasanInput"][];
            tindakan: {
                /** @enum {string} */
                jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
                boleh: boolean;
                sebab: {
                    pesan: {
                        id: string;
                        en: string;
                    };
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    jalanKeluar: {
                        id: string;
                        en: string;
                    } | null;
                }[];
            }[];
            laporan: {
                /** @enum {string} */
                keadaan: "belum" | "berproses" | "diterima";
                tenggat: string | null;
                terlambat: boolean;
            };
        };
        SatuPerubahanPenugasanInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
            /** @enum {string} */
            pengusul: "pemilik" | "asal";
            hari: string;
            alasan: string;
            lama: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            pengganti: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            mulaiLama: string;
            selesaiLama: string;
            status: string;
            berlaku: string | null;
            dibuatPada: string;
            penugasan: {
                /** Format: uuid */
                id: string;
                perihal: string;
                ekspektasi: string;
                terlihat: boolean;
            };
            serahTerima: {
                selesai: string;
                sisa: string;
                kepada: string;
                tempat: string;
            } | null;
            laporan: {
                hasil: string;
                bukti: string;
                kendala: string;
            } | null;
            ditulis: {
                tugas: string;
                /** @enum {string} */
                tulisan: "serah-terima" | "laporan";
            }[];
        };
        KebutuhanBaruInput: {
            /** Format: uuid */
            posisi: string;
            isi: {
                judul: string;
                maksud: string;
                ekspektasi: string;
                kompetensi: string[];
                jenjang: string;
                jumlah: number;
                mulai: string | null;
                selesai: string | null;
                jam: number;
                tempat: string;
                batasLamar: string | null;
                /** @enum {string} */
                jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            };
            /** @default false */
            buka: boolean;
        };
        KebutuhanDiubahInput: {
            isi: {
                judul: string;
                maksud: string;
                ekspektasi: string;
                kompetensi: string[];
                jenjang: string;
                jumlah: number;
                mulai: string | null;
                selesai: string | null;
                jam: number;
                tempat: string;
                batasLamar: string | null;
                /** @enum {string} */
                jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            };
            /** @default false */
            buka: boolean;
            versi: number;
        };
        KebutuhanPegawaiInput: {
            judul: string;
            maksud: string;
            ekspektasi: string;
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            mulai: string | null;
            selesai: string | null;
            jam: number;
            tempat: string;
            batasLamar: string | null;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            /** Format: uuid */
            id: string;
            posisi: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "konsep" | "dibuka" | "ditutup";
            terisi: number;
            menunggu: number;
            versi: number;
            dibuatPada: string;
            dibukaPada: string | null;
            ditutupPada: string | null;
            alasanTutup: string | null;
            diberitahukanPada: string | null;
        };
        KebutuhanLengkapInput: {
            judul: string;
            maksud: string;
            ekspektasi: string;
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            mulai: string | null;
            selesai: string | null;
            jam: number;
            tempat: string;
            batasLamar: string | null;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            /** Format: uuid */
            id: string;
            posisi: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "konsep" | "dibuka" | "ditutup";
            terisi: number;
            menunggu: number;
            versi: number;
            dibuatPada: string;
            dibukaPada: string | null;
            ditutupPada: string | null;
            alasanTutup: string | null;
            diberitahukanPada: string | null;
            permohonan: {
                /** Format: uuid */
                id: string;
                status: string;
                siapa: string[];
                tempat: number;
                dikirimPada: string;
            }[];
        };
        DaftarKebutuhanInput: {
            butir: components["schemas"]["KebutuhanPegawaiInput"][];
            kursor: string | null;
        };
        PeluangInput: {
            /** Format: uuid */
            id: string;
            judul: string;
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            terisi: number;
            mulai: string;
            selesai: string;
            jam: number;
            tempat: string;
            batasLamar: string;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            kesesuaian: {
                nilai: number;
                dimiliki: string[];
                belum: string[];
                jenjangSesuai: boolean | null;
            };
        };
        DaftarPeluangInput: {
            butir: components["schemas"]["PeluangInput"][];
            kursor: string | null;
        };
        PeluangLengkapInput: {
            /** Format: uuid */
            id: string;
            judul: string;
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            terisi: number;
            mulai: string;
            selesai: string;
            jam: number;
            tempat: string;
            batasLamar: string;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            kesesuaian: {
                nilai: number;
                dimiliki: string[];
                belum: string[];
                jenjangSesuai: boolean | null;
            };
            maksud: string;
            ekspektasi: string;
            posisi: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "dibuka" | "ditutup";
            alasanTutup: string | null;
            tertahan: {
                kode: string;
                detail: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                } | null;
            } | null;
            bersamaan: {
                /** Format: uuid */
                id: string;
                perihal: string;
                mulai: string;
                selesai: string;
            }[];
            lamaranSaya: {
                /** Format: uuid */
                id: string;
                status: string;
            } | null;
        };
        LamaranBaruInput: {
            /** Format: uuid */
            pemohon: string;
            motivasi: string;
            kompetensi: string;
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
        };
        LamaranInput: {
            /** Format: uuid */
            id: string;
            kebutuhan: {
                /** Format: uuid */
                id: string;
                judul: string;
                keadaan: string;
                alasanTutup: string | null;
            };
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            mulai: string;
            selesai: string;
            status: string;
            terpilih: boolean;
            meja: string[];
            dikirimPada: string;
        };
        DaftarLamaranInput: {
            butir: components["schemas"]["LamaranInput"][];
            kursor: string | null;
        };
        PelamarInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            posisi: {
                nama: string;
                jenjang: string;
            };
            unit: string;
            motivasi: string;
            kesesuaian: {
                nilai: number;
                dimiliki: string[];
                belum: string[];
                jenjangSesuai: boolean | null;
            };
            tugasLain: number;
            status: string;
            terpilih: boolean;
            tindakan: {
                /** Format: uuid */
                id: string;
                pilihan: {
                    kode: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    beralasan: boolean;
                }[];
            } | null;
            dikirimPada: string;
        };
        DaftarPelamarInput: {
            butir: components["schemas"]["PelamarInput"][];
            kursor: string | null;
        };
        PemberitahuanPelamarInput: {
            diberitahu: number;
            tersisa: number;
        };
        NeracaUnitInput: {
            butir: {
                unit: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                };
                dipinjamkan: number;
                dipinjam: number;
                tanpaJam: number;
            }[];
        };
        MintaSaranInput: {
            /** Format: uuid */
            pemohon: string;
            /** @default  */
            perihal: string;
            /** Format: date */
            mulai: string;
            /** Format: date */
            selesai: string;
            /** @default false */
            melebihi: boolean;
            kompetensi?: string[];
            /** @default  */
            teks: string;
            /** @default  */
            jenjang: string;
            /** @default 10 */
            jumlah: number;
        };
        MintaTimInput: {
            /** Format: uuid */
            pemohon: string;
            /** @default  */
            perihal: string;
            /** Format: date */
            mulai: string;
            /** Format: date */
            selesai: string;
            /** @default false */
            melebihi: boolean;
            kursi: {
                /** @default  */
                nama: string;
                kompetensi: string[];
                /** @default  */
                jenjang: string;
                jumlah: number;
            }[];
        };
        OrangDisarankanInput: {
            pegawai: {
                id: string;
                nama: string;
            };
            posisi: {
                id: string;
                nama: string;
                jenjang: string | null;
            };
            unit: {
                id: string;
                nama: string;
            };
            skor: number;
            bagian: {
                /** @enum {string} */
                bagian: "kompetensi" | "jenjang" | "beban" | "rotasi" | "unit";
                nilai: number;
                bobot: number;
            }[];
            bukti: {
                nama: string;
                tingkat: ("sah" | "tercatat" | "usul") | null;
            }[];
            beban: number;
            jam: number;
            melebihi: boolean;
            alasan: {
                id: string;
                en: string;
            };
            catatan: {
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
        };
        SaranOrangInput: {
            takaran: {
                bobot: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    /** @enum {string} */
                    bagian: "kompetensi" | "jenjang" | "beban" | "rotasi" | "unit";
                }[];
                batasBeban: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                } | null;
            };
            kompetensi: string[];
            butir: components["schemas"]["OrangDisarankanInput"][];
            dikecualikan: {
                beban: number;
                aturan: {
                    pesan: {
                        id: string;
                        en: string;
                    };
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    jumlah: number;
                }[];
            };
            terpotong: boolean;
        };
        SaranTimInput: {
            takaran: {
                bobot: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    /** @enum {string} */
                    bagian: "kompetensi" | "jenjang" | "beban" | "rotasi" | "unit";
                }[];
                batasBeban: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                } | null;
            };
            kursi: {
                nama: string;
                jumlah: number;
                orang: components["schemas"]["OrangDisarankanInput"][];
            }[];
            bentrok: {
                kursi: number[];
                pesan: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                };
            }[];
            terpotong: boolean;
        };
        DaftarKlasifikasiInput: {
            butir: components["schemas"]["KlasifikasiInput"][];
            kursor: string | null;
        };
        KlasifikasiBaruInput: {
            kode: string;
            arti: string;
            /** Format: date */
            sejak: string;
        };
        KonsepNaskahInput: {
            /** Format: uuid */
            id: string;
            isi: {
                [key: string]: unknown;
            };
            versi: number;
            diubahPada: string;
        };
        KonsepKedudukanInput: {
            /** Format: uuid */
            id: string;
            unit: {
                id: string;
                nama: string;
            };
            isi: {
                [key: string]: unknown;
            };
            versi: number;
            diubahPada: string;
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
        DaftarAdopsi: {
            hariIni: string;
            adopsi: {
                peraturan: string;
                judul: {
                    id: string;
                    en: string;
                };
                sejak: string;
                percobaan: boolean;
                alasan: string;
                oleh: string | null;
                pada: string | null;
                /** @enum {string} */
                keadaan: "akan" | "kini" | "lampau";
            }[];
            ditarik: {
                peraturan: string;
                judul: {
                    id: string;
                    en: string;
                };
                sejak: string;
                alasan: string;
                oleh: string;
                pada: string;
            }[];
            pilihan: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
                nomor: string;
                /** @enum {string} */
                status: "berlaku" | "rancangan";
                berlakuSejak: string | null;
                halangan: {
                    id: string;
                    en: string;
                } | null;
            }[];
        };
        UjiCoba: {
            /** Format: uuid */
            id: string;
            peraturan: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
            };
            termasukSelesai: boolean;
            jumlah: number;
            diuji: number;
            /** @enum {string} */
            keadaan: "berjalan" | "selesai" | "dihentikan" | "gagal";
            oleh: string;
            pada: string;
            selesaiPada: string | null;
            putusan: {
                ditolak: number;
                diperingatkan: number;
                berbeda: number;
                "tak-teruji": number;
                sama: number;
            };
            jenis: {
                [key: string]: number;
            };
            aturan: {
                id: string;
                jumlah: number;
                pesan: {
                    id: string;
                    en: string;
                };
                readonly dasar: {
                    peraturan: string;
                    ketentuan: string;
                    letak: string;
                }[];
            }[];
        };
        LaporanUnggahan: {
            kunci: string | null;
            isi: {
                id: string;
                judul: {
                    id: string;
                    en: string;
                };
                ketentuan: number;
                aturan: number;
                alur: number;
                naskah: number;
            } | null;
            temuan: {
                jumlah: number;
                readonly butir: {
                    berkas: string;
                    baris: number;
                    kode: string;
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
        };
        CatatanBaru: {
            /** @enum {string} */
            jenis: "kompetensi" | "pendidikan" | "pengalaman";
            nama: string;
            /** @default  */
            tingkat: string;
            bukti: {
                /** @default  */
                judul: string;
                /** @default  */
                nomor: string;
                /** @default  */
                penerbit: string;
                /** Format: date */
                tanggal?: string;
            };
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
        };
        PutusanCatatan: {
            /** @enum {string} */
            pilihan: "sahkan" | "tolak" | "cabut" | "tarik";
            /** @default  */
            alasan: string;
        };
        DirektoriInstansi: {
            butir: {
                instansi: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jenis: string;
                };
                posisi: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                };
                unit: string;
            }[];
            kursor: string | null;
        };
        AlamatInstansi: {
            readonly butir: {
                /** Format: uuid */
                id: string;
                nama: string;
                unit: string;
            }[];
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
                kuasa: {
                    /** @enum {string} */
                    bentuk: "an" | "ub";
                    pemberi: string;
                    perantara: string | null;
                    penerima: string;
                } | null;
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
                    /** @default false */
                    mitra: boolean;
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
                /** @default false */
                mitra: boolean;
            }[];
            linimasa: {
                pada: string;
                nama: string;
                jabatan: string;
                sebagai: string;
                atasNama: {
                    pemberi: string;
                    perantara: string | null;
                } | null;
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
                    tertahan: {
                        id: string;
                        en: string;
                    } | null;
                }[];
                kuasa: {
                    /** @enum {string} */
                    bentuk: "an" | "ub";
                    pemberi: string;
                    perantara: string | null;
                    penerima: string;
                } | null;
                formulir: string | null;
                ketentuan: {
                    id: string;
                    letak: string;
                }[];
                menunjuk: string | null;
                diLuarMandat: {
                    penjelasan: {
                        id: string;
                        en: string;
                    };
                    jalanKeluar: {
                        id: string;
                        en: string;
                    };
                    dapatDiteruskan: boolean;
                } | null;
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
        KabarPemberitahuan: {
            jumlah: number;
            terakhir: number;
        };
        DaftarPemberitahuan: {
            butir: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "tindakan" | "putusan" | "surat" | "tembusan" | "pengingat" | "eskalasi" | "lamaran" | "terpilih" | "tidak-terpilih" | "kebutuhan-ditutup" | "tempat-bebas";
                posisi: {
                    id: string;
                    nama: string;
                };
                sebagai: string;
                atasNama: string | null;
                pada: string;
                dibacaPada: string | null;
                isi: {
                    berkas: string | null;
                    surat: string | null;
                    kamar: string;
                    perihal: string;
                    tugas: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                    } | null;
                    pilihan: {
                        id: string;
                        en: string;
                    } | null;
                    mitra: string | null;
                    hasil: string | null;
                    sudah: boolean;
                    tenggat: string | null;
                } | null;
            }[];
            kursor: string | null;
        };
        IsianSetelanPemberitahuan: {
            jenis: {
                tindakan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                putusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                surat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                tembusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                pengingat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                eskalasi: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                lamaran: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                terpilih: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tidak-terpilih": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "kebutuhan-ditutup": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tempat-bebas": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
            };
            jamRingkasan: string;
            hening: {
                mulai: string;
                sampai: string;
            } | null;
        };
        SetelanPemberitahuan: {
            jenis: {
                tindakan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                putusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                surat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                tembusan: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                pengingat: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                eskalasi: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                lamaran: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                terpilih: {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tidak-terpilih": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "kebutuhan-ditutup": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
                "tempat-bebas": {
                    layar: boolean;
                    /** @enum {string} */
                    surel: "segera" | "ringkasan" | "tidak";
                };
            };
            jamRingkasan: string;
            hening: {
                mulai: string;
                sampai: string;
            } | null;
            surel: string | null;
            bersurel: boolean;
        };
        DaftarCatatan: {
            butir: {
                /** Format: uuid */
                id: string;
                isi: string;
                pada: string;
                penulis: {
                    nama: string;
                    jabatan: string;
                    sebagai: string;
                };
                memperbaiki: string | null;
                diperbaiki: string | null;
                milikSaya: boolean;
            }[];
            kursor: string | null;
            dapatMenulis: boolean;
        };
        IsianCatatan: {
            isi: string;
            /** Format: uuid */
            memperbaiki?: string;
        };
        DaftarDilihat: {
            butir: {
                id: string;
                nama: string;
                jabatan: string;
                sebagai: string;
                pertama: string;
                terakhir: string;
                dibuka: number;
            }[];
            kursor: string | null;
        };
        DaftarLampiran: {
            butir: {
                /** Format: uuid */
                id: string;
                nama: string;
                jenis: string;
                ukuran: number;
                sidik: string;
                dipindai: boolean;
                pada: string;
                pengunggah: {
                    nama: string;
                    jabatan: string;
                    sebagai: string;
                };
                dicabut: {
                    pada: string;
                    alasan: string;
                } | null;
                dapatDicabut: boolean;
            }[];
            kursor: string | null;
            dapatMenambah: boolean;
            ukuranMaks: number;
        };
        IsianCabutLampiran: {
            alasan: string;
        };
        IkhtisarBerkas: {
            catatan: number;
            lampiran: number;
            dilihat: number;
            perkiraan: {
                jumlah: number;
                tengah: number;
                cepat: number;
                lama: number;
            } | null;
            terkait: {
                /** Format: uuid */
                id: string;
                kamar: string;
                perihal: string;
                hasil: string | null;
                dibukaPada: string;
                /** @enum {string} */
                sebab: "diajukan-lagi" | "orang-sama" | "perihal-sama";
            }[];
        };
        PratinjauSurat: {
            jenis: string;
            halaman: string[];
        };
        UsulKedudukan: {
            /** Format: uuid */
            unit: string;
            /** Format: date */
            sejak: string;
            isi: {
                dasarKompetensi: string;
                bebanKerja: string;
                /** @default  */
                dasarPengecualian: string;
            };
            kelompok: {
                /** Format: uuid */
                penilai: string;
                /** @default [] */
                posisi: string[];
                /** @default false */
                seluruhUnit: boolean;
                /** @default  */
                delegasi: string;
                varian?: string;
            }[];
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
            /** Format: uuid */
            laporan?: string;
            /** Format: uuid */
            konsep?: string;
            /** Format: uuid */
            tindakan?: string;
        };
        BahanUsulKedudukan: {
            unit: {
                id: string;
                nama: string;
            };
            sejak: string;
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
            } | null;
            usulkan: {
                boleh: boolean;
                penjelasan: {
                    id: string;
                    en: string;
                } | null;
                pengusul: {
                    id: string;
                    nama: string;
                } | null;
            };
            penetap: {
                peran: {
                    id: string;
                    en: string;
                };
                jabatan: string | null;
                pemangku: string | null;
            } | null;
            anggota: {
                posisi: {
                    id: string;
                    nama: string;
                };
                jenis: string;
                jenjang: string | null;
                pegawai: string | null;
                penilai: {
                    id: string;
                    nama: string;
                } | null;
            }[];
            calon: {
                id: string;
                nama: string;
                pemangku: string | null;
                unit: {
                    id: string;
                    nama: string;
                };
                jenis: string;
                rentang: number;
            }[];
        };
        PemeriksaanKedudukan: {
            alur: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
            } | null;
            pertama: {
                id: string;
                en: string;
            } | null;
            halangan: {
                id: string;
                en: string;
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
                readonly dasar: {
                    peraturan: string;
                    ketentuan: string;
                    letak: string;
                }[];
                isian?: string;
                siapa: string[];
            }[];
            kelompok: {
                siapa: string[];
                kedudukan: {
                    /** @enum {string} */
                    cara: "tepat" | "tercatat" | "terdekat" | "lebih-dalam" | "mendua" | "tidak-dikenali";
                    varian: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        letak: string;
                        gambar: string | null;
                        readonly ketentuan: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                    } | null;
                    pola: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        letak: string;
                        gambar: string | null;
                        readonly ketentuan: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                        turunanDari: string | null;
                    } | null;
                    struktur: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        letak: string;
                        gambar: string | null;
                        readonly ketentuan: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                    } | null;
                    tercatat: string | null;
                    penilai: {
                        id: string;
                        nama: string;
                        pemangku: {
                            id: string;
                            nama: string;
                        } | null;
                        unit: {
                            id: string;
                            nama: string;
                        };
                    } | null;
                    penugas: {
                        id: string;
                        nama: string;
                        pemangku: {
                            id: string;
                            nama: string;
                        } | null;
                        unit: {
                            id: string;
                            nama: string;
                        };
                    } | null;
                    readonly garis: {
                        jabatan: {
                            id: string;
                            en: string;
                        } | null;
                        pejabat: {
                            id: string;
                            nama: string;
                            pemangku: {
                                id: string;
                                nama: string;
                            } | null;
                            unit: {
                                id: string;
                                nama: string;
                            };
                        };
                        penilai: boolean;
                        penugas: boolean;
                    }[];
                    readonly alasan: {
                        id: string;
                        en: string;
                    }[];
                    readonly hampir: {
                        id: string;
                        nama: {
                            id: string;
                            en: string;
                        };
                        sebab: {
                            id: string;
                            en: string;
                        };
                    }[];
                    readonly temuan: {
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
                        readonly dasar: {
                            peraturan: string;
                            ketentuan: string;
                            letak: string;
                        }[];
                    }[];
                };
                pilihan: {
                    id: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    letak: string;
                }[];
            }[];
            rentang: {
                kini: number;
                nanti: number;
                posisi: string;
                jabatan: string;
            }[];
            pihak: {
                peran: {
                    id: string;
                    en: string;
                };
                jabatan: string | null;
                nama: string | null;
                jumlah: number;
            }[];
        };
        Kedudukan: {
            /** Format: uuid */
            id: string;
            perihal: string;
            unit: {
                id: string;
                nama: string;
            };
            sejak: string;
            status: string;
            jumlah: number;
            dibuatPada: string;
            isi: {
                dasarKompetensi: string;
                bebanKerja: string;
                dasarPengecualian: string;
            };
            ditetapkanPada: string | null;
            berlakuSejak: string | null;
            butir: {
                posisi: {
                    id: string;
                    nama: string;
                } | null;
                jenjang: string | null;
                pegawai: {
                    id: string;
                    nama: string;
                } | null;
                penilaiLama: {
                    id: string;
                    nama: string;
                } | null;
                penilai: {
                    id: string;
                    nama: string;
                };
                varian: string | null;
                delegasi: string | null;
            }[];
        };
        DaftarKedudukan: {
            butir: {
                /** Format: uuid */
                id: string;
                perihal: string;
                unit: {
                    id: string;
                    nama: string;
                };
                sejak: string;
                status: string;
                jumlah: number;
                dibuatPada: string;
            }[];
            kursor: string | null;
        };
        LaporanAtasan: {
            /** Format: uuid */
            posisi: string;
            /** Format: uuid */
            penilai: string;
            alasan: string;
        };
        JawabanLaporan: {
            /** @constant */
            tindak: "perbaiki";
            /** Format: uuid */
            penilai: string;
            /** Format: date */
            sejak: string;
            alasan: string;
        } | {
            /** @constant */
            tindak: "teruskan";
            alasan: string;
        } | {
            /** @constant */
            tindak: "tolak";
            alasan: string;
        };
        LaporanKedudukan: {
            /** Format: uuid */
            id: string;
            pelapor: {
                id: string;
                nama: string;
            };
            posisi: {
                id: string;
                nama: string;
            };
            unit: {
                id: string;
                nama: string;
            };
            penilaiKini: {
                id: string;
                nama: string;
                pemangku: string | null;
            } | null;
            penilaiSeharusnya: {
                id: string;
                nama: string;
                pemangku: string | null;
            };
            alasan: string;
            dibuatPada: string;
            umur: number | null;
            /** @enum {string} */
            keadaan: "masuk" | "diperbaiki" | "diteruskan" | "diusulkan" | "ditolak";
            jawaban: string | null;
            penilaiBenar: {
                id: string;
                nama: string;
                pemangku: string | null;
            } | null;
            berlakuSejak: string | null;
            dijawabOleh: string | null;
            dijawabPada: string | null;
            usul: string | null;
            tindak: ("perbaiki" | "teruskan" | "tolak" | "usulkan")[];
        };
        DaftarLaporan: {
            butir: components["schemas"]["LaporanKedudukan"][];
            kursor: string | null;
            menunggu: number;
        };
        BarisAgenda: {
            urut: number;
            nomor: string | null;
            /** @enum {string} */
            keadaan: "terbit" | "batal" | "kertas" | "dipesan" | "tidak-dipakai" | "hilang";
            tanggal: string | null;
            hal: string | null;
            kepada: string | null;
            penandaTangan: string | null;
            sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
            derajat: ("biasa" | "segera" | "sangat-segera") | null;
            klasifikasi: string | null;
            alasan: string | null;
            mundur: boolean;
            surat: string | null;
            kertas: string | null;
            pindaian: boolean;
            blok: string | null;
        };
        DaftarAgenda: {
            butir: components["schemas"]["BarisAgenda"][];
            kursor: string | null;
            seri: string;
            tahun: number;
            semuaSeri: {
                seri: string;
                tahun: number;
                terakhir: number;
            }[];
            mundur: number;
            palingAwal: string;
        };
        BlokNomorBaru: {
            seri: string;
            /** Format: date */
            hari: string;
            jumlah: number;
            alasan: string;
        };
        BlokNomor: {
            /** Format: uuid */
            id: string;
            seri: string;
            tahun: number;
            dari: number;
            sampai: number;
            hari: string;
            alasan: string;
            oleh: string;
            kosong: number[];
        };
        DaftarBlokNomor: {
            butir: components["schemas"]["BlokNomor"][];
            kursor: string | null;
        };
        SuratKertasBaru: {
            blok?: {
                /** Format: uuid */
                id: string;
                urut: number;
            };
            seri: string;
            /** Format: date */
            tanggal: string;
            hal: string;
            kepada: string;
            penandaTangan: string;
            unit: string;
            /** @enum {string} */
            sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
            /** @enum {string} */
            derajat: "biasa" | "segera" | "sangat-segera";
            klasifikasi?: string;
            alasan: string;
        };
        TutupNomor: {
            urut?: number;
            alasan: string;
        };
        SetelanAgenda: {
            mundur: number;
        };
        HariLibur: {
            hari: string;
            nama: string;
        };
        DaftarHariLibur: {
            butir: components["schemas"]["HariLibur"][];
            kursor: string | null;
            tahun: number;
            semuaTahun: number[];
        };
        PerubahanHariLibur: {
            baru: components["schemas"]["HariLibur"][];
            ganti: {
                hari: string;
                nama: string;
                dulu: string;
            }[];
            sama: number;
        };
        Klasifikasi: {
            kode: string;
            arti: string;
            sejak: string;
            sampai: string | null;
        };
        CiriSurat: {
            sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
            derajat: ("biasa" | "segera" | "sangat-segera") | null;
            klasifikasi: string | null;
        };
        TemplatSurat: {
            /** @enum {string} */
            bentuk: "surat-dinas" | "surat-perintah" | "nota-dinas" | "keputusan" | "naskah-berjudul";
            /** @enum {string} */
            kertas: "a4" | "f4";
            huruf: 11 | 12;
            lambang: boolean;
            judul?: string;
            bagian: ({
                /** @constant */
                jenis: "paragraf";
                teks: string;
                menjorok?: boolean;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "tengah";
                teks: string;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "subjudul";
                teks: string;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "rincian";
                lebar?: number;
                butir: {
                    label: string;
                    teks: string;
                    /** @enum {string} */
                    bentuk?: "1." | "a.";
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                }[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "daftar";
                /** @enum {string} */
                bentuk: "1." | "a." | "";
                tutup?: boolean;
                butir: (string | {
                    teks: string;
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                    orang?: string;
                    rincian?: {
                        label: string;
                        teks: string;
                        /** @enum {string} */
                        bentuk?: "1." | "a.";
                        bila?: {
                            isian: string;
                            nilai?: string[];
                            /** @constant */
                            tidak?: true;
                        }[];
                    }[];
                })[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "baris";
                label: string;
                /** @enum {string} */
                bentuk: "1." | "a." | "";
                tutup?: boolean;
                butir: (string | {
                    teks: string;
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                    orang?: string;
                    rincian?: {
                        label: string;
                        teks: string;
                        /** @enum {string} */
                        bentuk?: "1." | "a.";
                        bila?: {
                            isian: string;
                            nilai?: string[];
                            /** @constant */
                            tidak?: true;
                        }[];
                    }[];
                })[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "pegawai";
                isian: string;
                label?: string;
                bernomor?: boolean;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            } | {
                /** @constant */
                jenis: "tabel";
                nomor?: string;
                kolom: {
                    judul: string;
                    teks: string;
                    lebar: number;
                }[];
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
            })[] | null;
            penutup: (string | (string | {
                teks: string;
                bila?: {
                    isian: string;
                    nilai?: string[];
                    /** @constant */
                    tidak?: true;
                }[];
                orang?: string;
                rincian?: {
                    label: string;
                    teks: string;
                    /** @enum {string} */
                    bentuk?: "1." | "a.";
                    bila?: {
                        isian: string;
                        nilai?: string[];
                        /** @constant */
                        tidak?: true;
                    }[];
                }[];
            })[]) | null;
            tembusan: {
                kepala: string;
                tambahan: string[];
            };
            /** @constant */
            lampiran?: true;
        };
        JenisTemplat: {
            jenis: string;
            nama: {
                id: string;
                en: string;
            };
            kini: {
                versi: number;
                sejak: string;
            } | null;
            mendatang: {
                versi: number;
                sejak: string;
            } | null;
            tertinggal: boolean;
        };
        KertasSurat: {
            /** @enum {string} */
            kertas: "a4" | "f4";
        };
        DaftarTemplat: {
            /** @enum {string} */
            kertas: "a4" | "f4";
            butir: components["schemas"]["JenisTemplat"][];
        };
        TemplatSuratRinci: {
            jenis: string;
            nama: {
                id: string;
                en: string;
            };
            kini: {
                versi: number;
                sejak: string;
            } | null;
            mendatang: {
                versi: number;
                sejak: string;
            } | null;
            tertinggal: boolean;
            peraturan: string;
            dasar: components["schemas"]["TemplatSurat"];
            isian: {
                nama: string;
                label: {
                    id: string;
                    en: string;
                };
                daftar: boolean;
                orang: boolean;
                wajib: boolean;
                ketentuan: string | null;
            }[];
            syarat: {
                nama: string;
                label: {
                    id: string;
                    en: string;
                };
                pilihan: {
                    nilai: string;
                    label: {
                        id: string;
                        en: string;
                    };
                }[] | null;
                yaTidak: boolean;
                bolehKosong: boolean;
            }[];
            isi: components["schemas"]["TemplatSurat"];
            terbaru: number;
        };
        VersiTemplat: {
            versi: number;
            sejak: string;
            kembali: boolean;
            oleh: string;
            pada: string;
            ditarik: {
                pada: string;
                alasan: string;
                oleh: string;
            } | null;
            /** @enum {string} */
            keadaan: "berlaku" | "mendatang" | "lewat" | "ditarik";
            dariVersi: number | null;
            alasan: string;
        };
        DaftarVersiTemplat: {
            butir: components["schemas"]["VersiTemplat"][];
            kursor: string | null;
        };
        DaftarVersiLambang: {
            butir: {
                versi: number;
                sejak: string;
                kembali: boolean;
                oleh: string;
                pada: string;
                ditarik: {
                    pada: string;
                    alasan: string;
                    oleh: string;
                } | null;
                /** @enum {string} */
                keadaan: "berlaku" | "mendatang" | "lewat" | "ditarik";
            }[];
            kursor: string | null;
        };
        TemplatSuratBaru: {
            isi: components["schemas"]["TemplatSurat"] | null;
            /** Format: date */
            sejak: string;
            alasan: string;
            dariVersi: number;
            pulihkan?: number;
        };
        TarikVersiTemplat: {
            versi: number;
            alasan: string;
        };
        PratinjauTemplatMinta: {
            isi: components["schemas"]["TemplatSurat"];
            /** Format: uuid */
            surat?: string;
        };
        PratinjauTemplat: {
            temuan: {
                pesan: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                };
                ketentuan: string | null;
                letak: {
                    /** @enum {string} */
                    bidang: "judul" | "bagian" | "penutup" | "tembusan";
                    bagian?: number;
                    butir?: number;
                    /** @constant */
                    label?: true;
                } | null;
                baris: number;
            }[];
            halaman: string[];
        };
        LambangInstansi: {
            kini: {
                sejak: string;
                oleh: string;
                gambar: string;
            } | null;
            nanti: {
                sejak: string;
                kembali: boolean;
            } | null;
        };
        ParafSurat: {
            langkah: {
                urut: number;
                /** @enum {string} */
                peran: "paraf" | "pihak";
                jabatan: string;
                /** @enum {string} */
                keadaan: "menunggu" | "diparaf" | "dikembalikan" | "dilewati";
                tenggat: string | null;
                oleh: string | null;
                sebagai: string | null;
                pada: string | null;
                catatan: string | null;
                jawaban: string | null;
            }[];
            giliranSaya: boolean;
            penandaSaya: boolean;
        };
        PutusanParaf: {
            /** @enum {string} */
            pilihan: "paraf" | "kembalikan" | "lanjutkan" | "lewati";
            /** @default  */
            catatan: string;
        };
        DaftarMenungguParaf: {
            butir: {
                /** Format: uuid */
                id: string;
                berkas: string | null;
                namaJenis: {
                    id: string;
                    en: string;
                };
                nomor: string;
                tanggal: string;
                hal: string;
                perihal: string | null;
                /** @enum {string} */
                keadaan: "menunggu" | "dikembalikan";
                /** @enum {string} */
                peran: "paraf" | "pihak";
                jabatan: string;
                tenggat: string | null;
                catatan: string | null;
            }[];
            kursor: string | null;
        };
        AturanParafBaru: {
            jenis: string;
            /** Format: date */
            sejak: string;
            /** @enum {string} */
            cara: "tanpa" | "garis" | "jabatan";
            jabatan: string[];
            tenggat: number;
        };
        DaftarAturanParaf: {
            jenis: {
                jenis: string;
                nama: {
                    id: string;
                    en: string;
                };
            }[];
            butir: {
                jenis: string;
                sejak: string;
                /** @enum {string} */
                cara: "tanpa" | "garis" | "jabatan";
                tenggat: number;
                jabatan: {
                    id: string;
                    nama: string;
                }[];
                oleh: string;
            }[];
        };
        MenungguTandaTangan: {
            /** Format: uuid */
            id: string;
            berkas: string | null;
            nomor: string;
            tanggal: string;
            hal: string;
            perihal: string;
            namaJenis: {
                id: string;
                en: string;
            };
            penandaTangan: {
                jabatan: string;
                nama: string;
            };
            /** @enum {string} */
            cara: "sertifikat" | "bsre" | "basah";
            /** @enum {string} */
            keadaan: "menunggu" | "antre" | "selesai";
            galat: {
                id: string;
                en: string;
            } | null;
            halangan: {
                id: string;
                en: string;
            } | null;
        };
        DaftarMenungguTandaTangan: {
            butir: components["schemas"]["MenungguTandaTangan"][];
            kursor: string | null;
            jumlah: number;
        };
        TandaTanganSurat: {
            /** @enum {string} */
            cara: "sertifikat" | "bsre" | "basah";
            /** @enum {string} */
            keadaan: "menunggu" | "antre" | "selesai";
            galat: {
                id: string;
                en: string;
            } | null;
            sidik: string | null;
            selesaiPada: string | null;
            boleh: boolean;
        };
        MintaTandaTangan: {
            surat: string[];
            sandi: string;
        };
        SetelanTandaTangan: {
            /** @enum {string} */
            cara: "tanpa" | "sertifikat" | "bsre" | "basah";
            sertifikat: {
                subjek: string;
                penerbit: string;
                sejak: string;
                sampai: string;
            } | null;
            bsre: {
                alamat: string;
                klien: string;
            } | null;
        };
        SetelanTandaTanganBaru: {
            /** @enum {string} */
            cara: "tanpa" | "sertifikat" | "bsre" | "basah";
            bsre?: {
                /** Format: uri */
                alamat: string;
                klien: string;
                rahasia?: string;
            };
        };
        SuratRingkas: {
            /** Format: uuid */
            id: string;
            berkas: string | null;
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
            kelas: {
                /** @enum {string} */
                sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
                /** @enum {string} */
                derajat: "biasa" | "segera" | "sangat-segera";
                klasifikasi: string;
            };
            asal: string | null;
            tanda: ("menunggu" | "antre" | "selesai") | null;
            menungguParaf: string | null;
        };
        DaftarSurat: {
            butir: components["schemas"]["SuratRingkas"][];
            kursor: string | null;
        };
        Surat: {
            /** Format: uuid */
            id: string;
            berkas: string | null;
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
            kelas: {
                /** @enum {string} */
                sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
                /** @enum {string} */
                derajat: "biasa" | "segera" | "sangat-segera";
                klasifikasi: string;
            };
            asal: string | null;
            tanda: ("menunggu" | "antre" | "selesai") | null;
            menungguParaf: string | null;
            sifat: string;
            yth: string[];
            tembusan: string[];
            kodeVerifikasi: string;
            sidik: string | null;
            alasanBatal: string | null;
            pembatalan: {
                sebab: {
                    detail: {
                        id: string;
                        en: string;
                    };
                    jalanKeluar: {
                        id: string;
                        en: string;
                    } | null;
                } | null;
            } | null;
            halaman: number;
            tandaTangan: components["schemas"]["TandaTanganSurat"] | null;
            paraf: components["schemas"]["ParafSurat"] | null;
        };
        DaftarTembusan: {
            butir: {
                /** Format: uuid */
                id: string;
                berkas: string | null;
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
                kelas: {
                    /** @enum {string} */
                    sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
                    /** @enum {string} */
                    derajat: "biasa" | "segera" | "sangat-segera";
                    klasifikasi: string;
                };
                asal: string | null;
                tanda: ("menunggu" | "antre" | "selesai") | null;
                menungguParaf: string | null;
                untuk: string;
                /** @enum {string} */
                sebagai: "tujuan" | "tembusan";
                dibacaPada: string | null;
            }[];
            kursor: string | null;
            belumDibaca: number;
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
            tandaTangan: {
                /** @enum {string} */
                cara: "sertifikat" | "bsre" | "basah";
                /** @enum {string} */
                keadaan: "menunggu" | "selesai";
                pada: string | null;
                sidik: string | null;
                sertifikat: {
                    subjek: string;
                    penerbit: string;
                    berlaku: boolean;
                } | null;
            } | null;
            pihak: {
                jabatan: string;
                nama: string;
                pada: string | null;
            } | null;
        };
        PolaNomorBaru: {
            seri: string;
            jenis: string[];
            pola: string;
            klasifikasi: string;
            /** Format: date */
            sejak: string;
        };
        TulisanNaskah: {
            jenis: string;
            /** Format: uuid */
            penandaTangan: string;
            /** Format: uuid */
            kuasa?: string;
            /** Format: uuid */
            pihak?: string;
            /** Format: uuid */
            berkas?: string;
            hal: string;
            /** @enum {string} */
            sifat: "biasa" | "terbatas" | "rahasia" | "sangat-rahasia";
            /** @enum {string} */
            derajat: "biasa" | "segera" | "sangat-segera";
            klasifikasi?: string;
            lampiran: string;
            yth: {
                /** Format: uuid */
                posisi?: string;
                nama: string;
            }[];
            tembusan: {
                /** Format: uuid */
                posisi?: string;
                nama: string;
            }[];
            isi: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            konsep?: string;
        };
        JenisTulis: {
            jenis: string;
            nama: {
                id: string;
                en: string;
            };
            keterangan: {
                id: string;
                en: string;
            };
            amplop: ("yth" | "lampiran" | "tembusan")[];
            pihak: string | null;
            skema: {
                [key: string]: unknown;
            };
        };
        KuasaTandaTangan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            penerima: string;
            pemberi: string;
            perantara: string | null;
            jenis: string[];
        };
        PermintaanBagan: {
            /** Format: date */
            pada?: string;
            /** @enum {string} */
            kertas: "a4" | "a3";
            /** @enum {string} */
            warna: "pimpinan" | "lowong" | "rentang" | "pegawai" | "beban";
            /** Format: uuid */
            unit?: string;
            terbuka?: string[];
        };
        Impor: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            keadaan: "dibaca" | "dipetakan" | "bertemuan" | "siap" | "diterapkan" | "diurungkan" | "gagal" | "diganti";
            langkah: ("membaca" | "menerapkan" | "mengurungkan") | null;
            maju: number;
            /** @enum {string} */
            sumber: "xlsx" | "csv" | "json";
            berlaku: string;
            readonly akhiri: ("Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan")[];
            readonly hitungan: {
                baru: number;
                berubah: number;
                pindah: number;
                hilang: number;
                tetap: number;
                dibiarkan: number;
                /** @enum {string} */
                lembar: "Unit" | "Posisi" | "Pegawai" | "Pendukung" | "Pemangku" | "Kedudukan" | "Penunjukan";
            }[];
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
            readonly kepala: {
                lembar: string;
                judul: string;
                contoh: string;
                bidang?: string | null;
                readonly pilihan: {
                    bidang: string;
                    judul: string;
                    arti: {
                        id: string;
                        en: string;
                    };
                }[];
            }[];
            oleh: string;
            pada: string;
            diterapkanPada: string | null;
            diurungkanPada: string | null;
        };
        PelimpahanBaru: {
            /** Format: uuid */
            pemberi: string;
            /** Format: uuid */
            penerima: string;
            jenis: string[];
            nomorSurat: string;
            /** Format: date */
            tanggalSurat: string;
            alasan: string;
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
        };
        PencabutanPelimpahan: {
            /** Format: date */
            sejak: string;
            alasan: string;
        };
        PenunjukanBaru: {
            peran: string;
            /** Format: uuid */
            posisi: string;
            /** Format: date */
            sejak: string;
            /** Format: date */
            sampai?: string;
            alasan: string;
        };
        PengakhiranPenunjukan: {
            alasan: string;
            /** Format: date */
            sampai?: string;
        };
        DaftarPenunjukan: {
            peran: string;
            nama: {
                id: string;
                en: string;
            }[];
            pejabat: {
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
                /** @enum {string} */
                asal: "ditunjuk" | "struktur";
            } | null;
            penunjukan: {
                id: string;
                posisi: {
                    id: string;
                    nama: string;
                };
                sejak: string;
                sampai: string | null;
            }[];
            dipakai: {
                id: string;
                nama: {
                    id: string;
                    en: string;
                };
                gambar: string;
                berhenti: boolean;
            }[];
        }[];
        PermohonanPenugasan: {
            /** @enum {string} */
            cara: "penunjukan" | "sukarela";
            /** Format: uuid */
            pemohon: string;
            /** Format: uuid */
            pemilik?: string;
            /** Format: uuid */
            pegawai?: string;
            bersama?: string[];
            tujuan?: {
                jumlah: number;
                jenjang: string;
                /** Format: uuid */
                instansi: string;
                /** Format: uuid */
                alamat: string;
            };
            isi: {
                perihal: string;
                maksud: string;
                kompetensi: string;
                ekspektasi: string;
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
                jam?: number | null;
            };
            /** Format: uuid */
            untukKebutuhan?: string;
            ciri?: {
                sifat: ("biasa" | "terbatas" | "rahasia" | "sangat-rahasia") | null;
                derajat: ("biasa" | "segera" | "sangat-segera") | null;
            };
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
            /** Format: uuid */
            konsep?: string;
        };
        PemeriksaanPenugasan: {
            berkas: {
                posisi: string[];
                siapa: string[];
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
                pihak: {
                    peran: {
                        id: string;
                        en: string;
                    };
                    jabatan: string | null;
                    nama: string | null;
                    jumlah: number;
                }[];
            }[];
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
                siapa: string[];
            }[];
            bertugas: {
                nama: string;
                jumlah: number;
            }[];
        };
        JabatanPengaju: {
            id: string;
            nama: string;
            unit: {
                id: string;
                nama: string;
            };
            garis: string[];
            cara: {
                /** @enum {string} */
                cara: "penunjukan" | "sukarela";
                /** @enum {string} */
                lingkup: "dalam-unit" | "lintas-unit" | "lintas-instansi";
                terbuka: boolean;
                sebab: {
                    pesan: {
                        id: string;
                        en: string;
                    };
                    jalanKeluar: {
                        id: string;
                        en: string;
                    } | null;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                }[];
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
            jam: number | null;
            untukKebutuhan: {
                id: string;
                nama: string;
            } | null;
            status: string;
            dibuatPada: string;
            pegawai: {
                id: string | null;
                nama: string;
                posisi: {
                    id: string | null;
                    nama: string;
                };
            } | null;
            unitPemohon: {
                id: string | null;
                nama: string;
            };
            unitAsal: {
                id: string | null;
                nama: string;
            } | null;
            mitra: {
                nama: string;
                /** @enum {string} */
                sisi: "pemohon" | "tamu";
            } | null;
            kebutuhan: {
                jumlah: number;
                jenjang: string;
            } | null;
            peserta: {
                posisi: string | null;
                nama: string;
                jabatan: string;
                unit: string;
                ditolak: string | null;
            }[];
        };
        DaftarPenugasan: {
            butir: components["schemas"]["Penugasan"][];
            kursor: string | null;
        };
        UsulPerubahanPenugasan: {
            /** @enum {string} */
            jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
            /** Format: date */
            hari?: string;
            /** @default  */
            alasan: string;
            /** Format: uuid */
            lama?: string;
            /** Format: uuid */
            pengganti?: string;
            /** @default {} */
            alasanAturan: {
                [key: string]: string;
            };
        };
        TulisanPerubahan: {
            /** Format: uuid */
            tindakan: string;
            pilihan: string;
            serahTerima?: {
                selesai: string;
                sisa: string;
                kepada: string;
                tempat: string;
            };
            laporan?: {
                hasil: string;
                bukti: string;
                kendala: string;
            };
            alasan?: string;
        };
        PerubahanPenugasan: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
            /** @enum {string} */
            pengusul: "pemilik" | "asal";
            hari: string;
            alasan: string;
            lama: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            pengganti: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            mulaiLama: string;
            selesaiLama: string;
            status: string;
            berlaku: string | null;
            dibuatPada: string;
            terlihat: boolean;
        };
        MasaPenugasan: {
            mulai: string;
            selesai: string;
            hariIni: string;
            /** @enum {string} */
            keadaan: "belum-berlaku" | "belum-mulai" | "berjalan" | "akan-berakhir" | "berakhir";
            sisaHari: number;
            mitra: string | null;
            orang: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            }[];
            perubahan: components["schemas"]["PerubahanPenugasan"][];
            tindakan: {
                /** @enum {string} */
                jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
                boleh: boolean;
                sebab: {
                    pesan: {
                        id: string;
                        en: string;
                    };
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    jalanKeluar: {
                        id: string;
                        en: string;
                    } | null;
                }[];
            }[];
            laporan: {
                /** @enum {string} */
                keadaan: "belum" | "berproses" | "diterima";
                tenggat: string | null;
                terlambat: boolean;
            };
        };
        SatuPerubahanPenugasan: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "perpanjangan" | "pengakhiran" | "penggantian" | "laporan-akhir";
            /** @enum {string} */
            pengusul: "pemilik" | "asal";
            hari: string;
            alasan: string;
            lama: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            pengganti: {
                posisi: string | null;
                pegawai: string | null;
                nama: string;
                jabatan: string;
            } | null;
            mulaiLama: string;
            selesaiLama: string;
            status: string;
            berlaku: string | null;
            dibuatPada: string;
            penugasan: {
                /** Format: uuid */
                id: string;
                perihal: string;
                ekspektasi: string;
                terlihat: boolean;
            };
            serahTerima: {
                selesai: string;
                sisa: string;
                kepada: string;
                tempat: string;
            } | null;
            laporan: {
                hasil: string;
                bukti: string;
                kendala: string;
            } | null;
            ditulis: {
                tugas: string;
                /** @enum {string} */
                tulisan: "serah-terima" | "laporan";
            }[];
        };
        KebutuhanBaru: {
            /** Format: uuid */
            posisi: string;
            isi: {
                judul: string;
                maksud: string;
                ekspektasi: string;
                kompetensi: string[];
                jenjang: string;
                jumlah: number;
                mulai: string | null;
                selesai: string | null;
                jam: number;
                tempat: string;
                batasLamar: string | null;
                /** @enum {string} */
                jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            };
            /** @default false */
            buka: boolean;
        };
        KebutuhanDiubah: {
            isi: {
                judul: string;
                maksud: string;
                ekspektasi: string;
                kompetensi: string[];
                jenjang: string;
                jumlah: number;
                mulai: string | null;
                selesai: string | null;
                jam: number;
                tempat: string;
                batasLamar: string | null;
                /** @enum {string} */
                jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            };
            /** @default false */
            buka: boolean;
            versi: number;
        };
        KebutuhanPegawai: {
            judul: string;
            maksud: string;
            ekspektasi: string;
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            mulai: string | null;
            selesai: string | null;
            jam: number;
            tempat: string;
            batasLamar: string | null;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            /** Format: uuid */
            id: string;
            posisi: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "konsep" | "dibuka" | "ditutup";
            terisi: number;
            menunggu: number;
            versi: number;
            dibuatPada: string;
            dibukaPada: string | null;
            ditutupPada: string | null;
            alasanTutup: string | null;
            diberitahukanPada: string | null;
        };
        KebutuhanLengkap: {
            judul: string;
            maksud: string;
            ekspektasi: string;
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            mulai: string | null;
            selesai: string | null;
            jam: number;
            tempat: string;
            batasLamar: string | null;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            /** Format: uuid */
            id: string;
            posisi: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "konsep" | "dibuka" | "ditutup";
            terisi: number;
            menunggu: number;
            versi: number;
            dibuatPada: string;
            dibukaPada: string | null;
            ditutupPada: string | null;
            alasanTutup: string | null;
            diberitahukanPada: string | null;
            permohonan: {
                /** Format: uuid */
                id: string;
                status: string;
                siapa: string[];
                tempat: number;
                dikirimPada: string;
            }[];
        };
        DaftarKebutuhan: {
            butir: components["schemas"]["KebutuhanPegawai"][];
            kursor: string | null;
        };
        Peluang: {
            /** Format: uuid */
            id: string;
            judul: string;
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            terisi: number;
            mulai: string;
            selesai: string;
            jam: number;
            tempat: string;
            batasLamar: string;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            kesesuaian: {
                nilai: number;
                dimiliki: string[];
                belum: string[];
                jenjangSesuai: boolean | null;
            };
        };
        DaftarPeluang: {
            butir: components["schemas"]["Peluang"][];
            kursor: string | null;
        };
        PeluangLengkap: {
            /** Format: uuid */
            id: string;
            judul: string;
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kompetensi: string[];
            jenjang: string;
            jumlah: number;
            terisi: number;
            mulai: string;
            selesai: string;
            jam: number;
            tempat: string;
            batasLamar: string;
            /** @enum {string} */
            jangkauan: "dalam-unit" | "lintas-unit" | "lintas-instansi";
            kesesuaian: {
                nilai: number;
                dimiliki: string[];
                belum: string[];
                jenjangSesuai: boolean | null;
            };
            maksud: string;
            ekspektasi: string;
            posisi: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "dibuka" | "ditutup";
            alasanTutup: string | null;
            tertahan: {
                kode: string;
                detail: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                } | null;
            } | null;
            bersamaan: {
                /** Format: uuid */
                id: string;
                perihal: string;
                mulai: string;
                selesai: string;
            }[];
            lamaranSaya: {
                /** Format: uuid */
                id: string;
                status: string;
            } | null;
        };
        LamaranBaru: {
            /** Format: uuid */
            pemohon: string;
            motivasi: string;
            kompetensi: string;
            /** @default {} */
            alasan: {
                [key: string]: string;
            };
        };
        Lamaran: {
            /** Format: uuid */
            id: string;
            kebutuhan: {
                /** Format: uuid */
                id: string;
                judul: string;
                keadaan: string;
                alasanTutup: string | null;
            };
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            mulai: string;
            selesai: string;
            status: string;
            terpilih: boolean;
            meja: string[];
            dikirimPada: string;
        };
        DaftarLamaran: {
            butir: components["schemas"]["Lamaran"][];
            kursor: string | null;
        };
        Pelamar: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            posisi: {
                nama: string;
                jenjang: string;
            };
            unit: string;
            motivasi: string;
            kesesuaian: {
                nilai: number;
                dimiliki: string[];
                belum: string[];
                jenjangSesuai: boolean | null;
            };
            tugasLain: number;
            status: string;
            terpilih: boolean;
            tindakan: {
                /** Format: uuid */
                id: string;
                pilihan: {
                    kode: string;
                    nama: {
                        id: string;
                        en: string;
                    };
                    beralasan: boolean;
                }[];
            } | null;
            dikirimPada: string;
        };
        DaftarPelamar: {
            butir: components["schemas"]["Pelamar"][];
            kursor: string | null;
        };
        PemberitahuanPelamar: {
            diberitahu: number;
            tersisa: number;
        };
        NeracaUnit: {
            butir: {
                unit: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                };
                dipinjamkan: number;
                dipinjam: number;
                tanpaJam: number;
            }[];
        };
        MintaSaran: {
            /** Format: uuid */
            pemohon: string;
            /** @default  */
            perihal: string;
            /** Format: date */
            mulai: string;
            /** Format: date */
            selesai: string;
            /** @default false */
            melebihi: boolean;
            kompetensi?: string[];
            /** @default  */
            teks: string;
            /** @default  */
            jenjang: string;
            /** @default 10 */
            jumlah: number;
        };
        MintaTim: {
            /** Format: uuid */
            pemohon: string;
            /** @default  */
            perihal: string;
            /** Format: date */
            mulai: string;
            /** Format: date */
            selesai: string;
            /** @default false */
            melebihi: boolean;
            kursi: {
                /** @default  */
                nama: string;
                kompetensi: string[];
                /** @default  */
                jenjang: string;
                jumlah: number;
            }[];
        };
        OrangDisarankan: {
            pegawai: {
                id: string;
                nama: string;
            };
            posisi: {
                id: string;
                nama: string;
                jenjang: string | null;
            };
            unit: {
                id: string;
                nama: string;
            };
            skor: number;
            bagian: {
                /** @enum {string} */
                bagian: "kompetensi" | "jenjang" | "beban" | "rotasi" | "unit";
                nilai: number;
                bobot: number;
            }[];
            bukti: {
                nama: string;
                tingkat: ("sah" | "tercatat" | "usul") | null;
            }[];
            beban: number;
            jam: number;
            melebihi: boolean;
            alasan: {
                id: string;
                en: string;
            };
            catatan: {
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
        };
        SaranOrang: {
            takaran: {
                bobot: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    /** @enum {string} */
                    bagian: "kompetensi" | "jenjang" | "beban" | "rotasi" | "unit";
                }[];
                batasBeban: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                } | null;
            };
            kompetensi: string[];
            butir: components["schemas"]["OrangDisarankan"][];
            dikecualikan: {
                beban: number;
                aturan: {
                    pesan: {
                        id: string;
                        en: string;
                    };
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    jumlah: number;
                }[];
            };
            terpotong: boolean;
        };
        SaranTim: {
            takaran: {
                bobot: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                    /** @enum {string} */
                    bagian: "kompetensi" | "jenjang" | "beban" | "rotasi" | "unit";
                }[];
                batasBeban: {
                    nama: {
                        id: string;
                        en: string;
                    };
                    nilai: number;
                    dasar: {
                        peraturan: string;
                        ketentuan: string;
                        letak: string;
                    }[];
                } | null;
            };
            kursi: {
                nama: string;
                jumlah: number;
                orang: components["schemas"]["OrangDisarankan"][];
            }[];
            bentrok: {
                kursi: number[];
                pesan: {
                    id: string;
                    en: string;
                };
                jalanKeluar: {
                    id: string;
                    en: string;
                };
            }[];
            terpotong: boolean;
        };
        DaftarKlasifikasi: {
            butir: components["schemas"]["Klasifikasi"][];
            kursor: string | null;
        };
        KlasifikasiBaru: {
            kode: string;
            arti: string;
            /** Format: date */
            sejak: string;
        };
        KonsepNaskah: {
            /** Format: uuid */
            id: string;
            isi: {
                [key: string]: unknown;
            };
            versi: number;
            diubahPada: string;
        };
        KonsepKedudukan: {
            /** Format: uuid */
            id: string;
            unit: {
                id: string;
                nama: string;
            };
            isi: {
                [key: string]: unknown;
            };
            versi: number;
            diubahPada: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
